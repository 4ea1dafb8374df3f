import { Closing } from '../_landing/closing';
import { Faq } from '../_landing/faq';
import { Hero } from '../_landing/hero';
import { HowItWorks } from '../_landing/how-it-works';
import { LatePromise } from '../_landing/late-promise';
import { WorkCategories } from '../_landing/work-categories';
import { PlanTeaser } from '../_pricing/plan-teaser';

/** The start page. */
export default function LandingPage() {
  return (
    <>
      <Hero />
      <HowItWorks />
      <WorkCategories />
      <LatePromise />
      <PlanTeaser />
      <Faq />
      <Closing />
    </>
  );
}
