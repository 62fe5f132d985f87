-- What one person did, newest first, and when each last did anything: of a long log as few rows as are asked for.
CREATE INDEX "ProjectEvent_projectId_actorId_version_idx" ON "ProjectEvent" ("projectId", "actorId", version);
