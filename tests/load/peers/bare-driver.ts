import { createServer } from 'node:http';
import { MongoClient, ObjectId } from 'mongodb';
import { serveParent } from '../support/child';
import { countsOf, LEFT_OUT, type Read, shapeJob, unreadPipeline, versionPipeline } from './shape';
import { readToken } from './token';

const mongo = await MongoClient.connect(process.env.MONGODB_URI ?? '');
const db = mongo.db();

async function signedIn(authorization: string | undefined): Promise<Read> {
  const claims = readToken(authorization);
  if (!claims) return null;
  const _id = new ObjectId(claims.user);
  const [session, user] = await Promise.all([
    db.collection('auth-sessions').findOne({
      _id: new ObjectId(claims.session),
      user: _id,
      revokedAt: null,
      expiresAt: { $gt: new Date() },
    }),
    db.collection('users').findOne({ _id, status: 'active' }),
  ]);
  return session && user;
}

async function listJobs(user: Read, page: number, limit: number) {
  const filter = user.role === 'client' ? { organization: user.organization } : { worker: user._id };
  const [jobs, total]: [Read[], number] = await Promise.all([
    db
      .collection('jobs')
      .find(filter, { projection: LEFT_OUT })
      .sort({ createdAt: -1, _id: -1 })
      .skip((page - 1) * limit)
      .limit(limit)
      .toArray(),
    db.collection('jobs').countDocuments(filter),
  ]);
  const ids = jobs.map(({ _id }) => _id);
  const byId = async (name: string, wanted: Read[], projection = {}) => {
    const unique = [...new Map(wanted.filter(Boolean).map((id) => [String(id), id])).values()];
    const found = await db
      .collection(name)
      .find({ _id: { $in: unique } }, { projection })
      .toArray();
    return new Map(found.map((one) => [String(one._id), one]));
  };
  const [people, skills, unread, versions] = await Promise.all([
    byId(
      'users',
      jobs.flatMap(({ client, worker }) => [client, worker]),
      { profile: 1, role: 1 },
    ),
    byId(
      'skills',
      jobs.flatMap(({ requiredSkills }) => requiredSkills),
    ),
    db.collection('messages').aggregate(unreadPipeline(ids, user._id)).toArray(),
    db.collection('deliverables').aggregate(versionPipeline(ids)).toArray(),
  ]);
  const counts = countsOf(unread, versions);
  const data = jobs.map((job) =>
    shapeJob(
      {
        ...job,
        client: people.get(String(job.client)),
        worker: people.get(String(job.worker)),
        requiredSkills: job.requiredSkills.map((id: Read) => skills.get(String(id))),
      },
      counts,
    ),
  );
  return { success: true, data, pagination: { page, limit, total, totalPages: Math.ceil(total / limit) } };
}

const server = createServer(async (req, res) => {
  const answer = (status: number, body: object) =>
    res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  try {
    const user = await signedIn(req.headers.authorization);
    if (!user) return answer(401, { success: false });
    const query = new URL(req.url ?? '', 'http://localhost').searchParams;
    return answer(
      200,
      await listJobs(user, Number(query.get('page') ?? 1), Number(query.get('limit') ?? 20)),
    );
  } catch (error) {
    return answer(500, { success: false, error: String(error) });
  }
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  serveParent({ port: typeof address === 'object' ? (address?.port ?? 0) : 0 }, async () => ({}));
});
