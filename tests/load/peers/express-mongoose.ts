import { createServer } from 'node:http';
import express from 'express';
import mongoose, { Schema } from 'mongoose';
import { Server } from 'socket.io';
import { serveParent } from '../support/child';
import { countsOf, LEFT_OUT, type Read, shapeJob, unreadPipeline, versionPipeline } from './shape';
import { readToken } from './token';

const { ObjectId, Mixed } = Schema.Types;
const named = (name: string, fields: Read) =>
  mongoose.model(
    name,
    new Schema(fields, { collection: name, timestamps: true, autoIndex: false, versionKey: false }),
  );

const User = named('users', {
  email: String,
  role: String,
  status: String,
  organization: ObjectId,
  profile: Mixed,
});
const Session = named('auth-sessions', { user: ObjectId, revokedAt: Date, expiresAt: Date });
named('skills', { slug: String, name: String, category: String, icon: String });
const Job = named('jobs', {
  number: String,
  title: String,
  status: String,
  organization: ObjectId,
  client: { type: ObjectId, ref: 'users' },
  worker: { type: ObjectId, ref: 'users' },
  requiredSkills: [{ type: ObjectId, ref: 'skills' }],
  clock: [Mixed],
  pricing: Mixed,
  deliveryTime: Mixed,
});
const Deliverable = named('deliverables', { job: ObjectId, version: Number });
const Message = named('messages', {
  job: { type: ObjectId, required: true },
  sender: ObjectId,
  senderRole: String,
  body: { type: String, required: true, maxlength: 10_000 },
  attachments: [ObjectId],
  internal: { type: Boolean, default: false },
  readBy: [Mixed],
  clientId: String,
});

await mongoose.connect(process.env.MONGODB_URI ?? '');

async function signedIn(authorization: string | undefined): Promise<Read> {
  const claims = readToken(authorization);
  if (!claims) return null;
  const { user, session: _id } = claims;
  const [session, person] = await Promise.all([
    Session.findOne({ _id, user, revokedAt: null, expiresAt: { $gt: new Date() } }).lean(),
    User.findOne({ _id: user, status: 'active' }).lean(),
  ]);
  return session && person;
}

const app = express();
app.use(express.json());
app.use(async (req, res, next) => {
  const user = await signedIn(req.headers.authorization);
  if (!user) return void res.status(401).json({ success: false });
  res.locals.user = user;
  next();
});

app.get('/v1/jobs', async (req, res) => {
  const { user } = res.locals;
  const [page, limit] = [Number(req.query.page ?? 1), Number(req.query.limit ?? 20)];
  const filter = user.role === 'client' ? { organization: user.organization } : { worker: user._id };
  const [jobs, total]: [Read[], number] = await Promise.all([
    Job.find(filter, LEFT_OUT)
      .sort({ createdAt: -1, _id: -1 })
      .skip((page - 1) * limit)
      .limit(limit)
      .populate({ path: 'client', select: 'profile role' })
      .populate({ path: 'worker', select: 'profile role' })
      .populate('requiredSkills')
      .lean(),
    Job.countDocuments(filter),
  ]);
  const ids = jobs.map(({ _id }) => _id);
  const [unread, versions] = await Promise.all([
    Message.aggregate(unreadPipeline(ids, user._id)),
    Deliverable.aggregate(versionPipeline(ids)),
  ]);
  const counts = countsOf(unread, versions);
  const pagination = { page, limit, total, totalPages: Math.ceil(total / limit) };
  res.json({ success: true, data: jobs.map((job) => shapeJob(job, counts)), pagination });
});

const server = createServer(app);
const io = new Server(server, { serveClient: false });
io.of('/messages').use(async (socket, next) => {
  const user = await signedIn(`Bearer ${socket.handshake.auth.token}`);
  if (!user) return next(new Error('UNAUTHENTICATED'));
  socket.join(`user:${user._id}`);
  next();
});

app.post('/v1/jobs/:id/messages', async (req, res) => {
  const { user } = res.locals;
  const mine = user.role === 'client' ? { organization: user.organization } : { worker: user._id };
  const job: Read = await Job.findOne({ _id: req.params.id, ...mine }).lean();
  if (!job) return void res.status(404).json({ success: false });
  const { body, clientId } = req.body;
  const message = await Message.create({
    job: job._id,
    sender: user._id,
    senderRole: user.role,
    body,
    clientId,
  });
  io.of('/messages')
    .to([`user:${job.client}`, `user:${job.worker}`])
    .emit('job:new_message', {
      jobId: String(job._id),
      messageId: message.id,
      clientId,
      preview: body.slice(0, 120),
    });
  res.status(201).json({ success: true, data: message });
});

server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  serveParent({ port: typeof address === 'object' ? (address?.port ?? 0) : 0 }, async () => ({}));
});
