import { WorkerJobView } from './worker-job-view';

/** One job, as its worker works on it. */
export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return <WorkerJobView jobId={id} />;
}
