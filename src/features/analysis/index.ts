export { type AnalysisDayDocument, analysisDaysCollection } from './data/analysis-day.document';
export { readingsCollection } from './data/reading.document';
export { readingIndexes } from './data/readings.repository';
export { type Reading, readingFor, readingsSettled, startReading } from './use-cases/read-brief';
