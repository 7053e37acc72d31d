-- Who signs in by OpenID Connect needs no password.
ALTER TABLE "user" ADD COLUMN "openid_at" TIMESTAMPTZ(3);
