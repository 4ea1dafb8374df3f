import { Closing } from '../_landing/closing';
import { Faq } from '../_landing/faq';
import { Hero } from '../_landing/hero';
import { HowItWorks } from '../_landing/how-it-works';
import { LatePromise } from '../_landing/late-promise';
import { WorkCategories } from '../_landing/work-categories';
import { PlanTeaser } from '../_pricing/plan-teaser';
import { PriceData } from '../_pricing/price-data';

/** The start page. */
export default function LandingPage() {
  return (
    <PriceData>
      <Hero />
      <HowItWorks />
      <WorkCategories />
      <LatePromise />
      <PlanTeaser />
      <Faq />
      <Closing />
    </PriceData>
  );
}
