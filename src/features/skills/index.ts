export { addSkillRoutes, skillRefOf } from './api/skills.routes';
export { type SkillDocument, skillsCollection } from './data/skill.document';

export { activeSkills, skillBySlug, skillCatalogue, skillsByIds } from './data/skills.repository';
export { seedSkills } from './use-cases/seed-skills';
