import { Route, Switch } from 'wouter'
import { lazyPart } from '../lib/lazy-part.tsx'
import {
  activitiesPattern,
  activityPattern,
  calendarPattern,
  factsPattern,
  feedPattern,
  importPattern,
  mapPattern,
  overviewPattern,
  partnerPattern,
  phasesPattern,
  resultPattern,
  resultsPattern,
  sitePattern,
  sitesPattern,
  timelinePattern,
  trainingPattern,
} from '../lib/paths.ts'
import { NotFoundPage } from './not-found-page.tsx'

const ProjectPage = lazyPart(() => import('./project-page.tsx').then((page) => page.ProjectPage))
const FeedPage = lazyPart(() => import('./feed-page.tsx').then((page) => page.FeedPage))
const ActivitiesPage = lazyPart(() => import('./activities-page.tsx').then((page) => page.ActivitiesPage))
const ActivityPage = lazyPart(() => import('./activity-page.tsx').then((page) => page.ActivityPage))
const TrainingPage = lazyPart(() => import('./training-page.tsx').then((page) => page.TrainingPage))
const ImportPage = lazyPart(() => import('./import-page.tsx').then((page) => page.ImportPage))
const ResultsPage = lazyPart(() => import('./results-page.tsx').then((page) => page.ResultsPage))
const ResultPage = lazyPart(() => import('./result-page.tsx').then((page) => page.ResultPage))
const TimelinePage = lazyPart(() => import('./timeline-page.tsx').then((page) => page.TimelinePage))
const CalendarPage = lazyPart(() => import('./calendar-page.tsx').then((page) => page.CalendarPage))
const MapPage = lazyPart(() => import('./map-page.tsx').then((page) => page.MapPage))
const FactsPage = lazyPart(() => import('./facts-page.tsx').then((page) => page.FactsPage))
const PartnerPage = lazyPart(() => import('./partner-page.tsx').then((page) => page.PartnerPage))
const PhasesPage = lazyPart(() => import('./phases-page.tsx').then((page) => page.PhasesPage))
const SitesPage = lazyPart(() => import('./sites-page.tsx').then((page) => page.SitesPage))
const SitePage = lazyPart(() => import('./site-page.tsx').then((page) => page.SitePage))

/** Every page of a project but its boards. */
export function ProjectPages() {
  return (
    <Switch>
      <Route path={overviewPattern} component={ProjectPage} />
      <Route path={feedPattern} component={FeedPage} />
      <Route path={sitesPattern} component={SitesPage} />
      <Route path={sitePattern} component={SitePage} />
      <Route path={timelinePattern} component={TimelinePage} />
      <Route path={calendarPattern} component={CalendarPage} />
      <Route path={mapPattern} component={MapPage} />
      <Route path={activitiesPattern} component={ActivitiesPage} />
      <Route path={activityPattern} component={ActivityPage} />
      <Route path={trainingPattern} component={TrainingPage} />
      <Route path={importPattern} component={ImportPage} />
      <Route path={resultsPattern} component={ResultsPage} />
      <Route path={resultPattern} component={ResultPage} />
      <Route path={factsPattern} component={FactsPage} />
      <Route path={phasesPattern} component={PhasesPage} />
      <Route path={partnerPattern} component={PartnerPage} />
      <Route component={NotFoundPage} />
    </Switch>
  )
}
