export { skillOf, skillRefOf } from './api/skills.routes';
export { SKILL_CATALOGUE } from './data/skill-catalogue';
export { type SkillDocument, skillsCollection } from './data/skill.document';
export { activeSkills, skillBySlug, skillsByIds } from './data/skills.repository';
export { seedSkills } from './use-cases/seed-skills';
