//! Authorize: may this app act for this person?
//!
//! Owns: the dispatcher. A request is checked once and becomes a [`Pending`] that the browser carries, sealed, from page
//! to page; nothing is written before the person decides. Each page ends by asking [`Service::next_step`] for the next
//! one; steps never call each other.
//! Hands over: the wire to `protocol`, the pages to `server`, what a request is made of to [`pending`].

mod pending;

use std::sync::Arc;

use setaria_identity::activity::Event;
use setaria_identity::app::Dialect;
use setaria_identity::clock::{MINUTE, Millis};
use setaria_identity::consent::Consent;
use setaria_identity::id::{AccountId, AppId, GrantId};
use setaria_identity::scope::ScopeSet;
use setaria_protocol::xiaomi::redirect_uri::RedirectUri;
use setaria_protocol::xiaomi::scope::ScopeRequest;
use setaria_store::{Tx, app, consent};

pub use pending::{Answer, Pending, Question, Refusal, Request, Response, Step};

use crate::Service;
use crate::apps::KnownApp;
use crate::cache::Mark;
use crate::error::Unavailable;
use crate::issue::{self, Basis, Material, NewCode};
use crate::origin::Origin;
use crate::sign_in::Live;

/// How long a person may take between the app's request and the answer, in milliseconds.
pub const PATIENCE: Millis = 30 * MINUTE;

/// What an answer gives that nobody can guess.
#[derive(Clone)]
enum Drawn {
    Code(NewCode),
    Token(GrantId, Material),
}

impl Service {
    /// Checks that the app exists, speaks this dialect and is enabled, and that the answer may go to `redirect`: what must
    /// hold before anything is ever sent there.
    pub async fn authorize_target(
        &self,
        app: AppId,
        dialect: Dialect,
        redirect: &RedirectUri,
    ) -> Result<Result<Arc<KnownApp>, Refusal>, Unavailable> {
        let Some(known) = self
            .enabled_app(app)
            .await?
            .filter(|known| known.app.dialect == dialect)
        else {
            return Ok(Err(Refusal::App));
        };
        let matches = known.redirects_to(redirect);
        Ok(if matches {
            Ok(known)
        } else {
            Err(Refusal::Redirect)
        })
    }

    /// Checks again what an operator may have changed since the request began.
    pub async fn still_stands(
        &self,
        pending: &Pending,
    ) -> Result<Result<Arc<KnownApp>, Refusal>, Unavailable> {
        let target = self
            .authorize_target(pending.app_id(), pending.dialect, &pending.redirect_uri)
            .await?;
        Ok(target.and_then(|known| match pending.response {
            Response::Token if !known.app.policy.implicit => Err(Refusal::Response),
            _ => Ok(known),
        }))
    }

    /// Checks the rest of a request and turns it into what waits for the person.
    pub fn authorize_begin(
        &self,
        known: &KnownApp,
        redirect: &RedirectUri,
        request: Request,
    ) -> Result<Pending, Refusal> {
        let policy = &known.app.policy;
        if request.response == Response::Token && !policy.implicit {
            return Err(Refusal::Response);
        }
        if policy.require_state && request.state.is_none() {
            return Err(Refusal::State);
        }
        Ok(Pending {
            app: known.app.id.0,
            dialect: known.app.dialect,
            redirect_uri: redirect.clone(),
            response: request.response,
            state: request.state,
            scopes: effective(&request.scope, &known.app.scopes, policy.strict_scopes)?.to_string(),
            skip: request
                .skip_confirm
                .unwrap_or_else(|| policy.tokens.skips_confirm()),
            hide_switch: request.hide_switch,
            device_id: request.device_id,
            chosen: None,
            began_at: self.now(),
        })
    }

    /// The one place that decides what comes next.
    pub async fn next_step(
        &self,
        pending: &Pending,
        live: &[Live],
    ) -> Result<Result<Step, Refusal>, Unavailable> {
        let app = match self.still_stands(pending).await? {
            Ok(app) => app,
            Err(refusal) => return Ok(Err(refusal)),
        };
        let chosen = live.iter().find(|one| Some(one.account.id.0) == pending.chosen);
        let who = match (chosen, live) {
            (Some(chosen), _) => chosen,
            (None, []) => return Ok(Ok(Step::SignIn)),
            // Who was chosen and has signed out since is never replaced by somebody else.
            (None, [first, rest @ ..]) if pending.chosen.is_none() && (rest.is_empty() || pending.skip) => {
                first
            }
            (None, _) => return Ok(Ok(Step::ChooseAccount)),
        };
        let requested = pending.requested().intersection(&app.app.scopes);
        if requested.is_empty() {
            return Ok(Err(Refusal::Scope));
        }
        let pending = &Pending {
            scopes: requested.to_string(),
            ..pending.clone()
        };
        if pending.skip
            && let Some(answer) = self.respond(pending, &app, who.account.id, None).await?
        {
            return Ok(Ok(Step::Respond(answer)));
        }
        let before = self.consent(who.account.id, app.app.id).await?;
        Ok(Ok(Step::Consent(Box::new(Question {
            app,
            who: who.clone(),
            requested,
            before,
        }))))
    }

    /// The person allowed it, leaving out what they unticked: remembers that and answers the app. None when nothing is
    /// left, which is a refusal.
    pub async fn allow(
        &self,
        pending: &Pending,
        question: &Question,
        ticked: &ScopeSet,
        origin: &Origin,
    ) -> Result<Option<Answer>, Unavailable> {
        let required = self.required_scopes(&question.requested).await?;
        let allowed = question.requested.intersection(&required.union(ticked));
        if allowed.is_empty() {
            return Ok(None);
        }
        let pending = Pending {
            scopes: question.requested.to_string(),
            ..pending.clone()
        };
        let decided = Some((allowed, origin.clone()));
        self.respond(&pending, &question.app, question.who.account.id, decided)
            .await
    }

    /// Those of `requested` that cannot be left out.
    async fn required_scopes(&self, requested: &ScopeSet) -> Result<ScopeSet, Unavailable> {
        let optional: ScopeSet = self
            .scopes()
            .await?
            .into_iter()
            .filter(|s| s.optional)
            .map(|s| s.id)
            .collect();
        Ok(requested.without(&optional))
    }

    async fn consent(&self, account: AccountId, app: AppId) -> Result<Option<Consent>, Unavailable> {
        Ok(self
            .0
            .store
            .find("consent.find", move |conn| consent::find(conn, account, app))
            .await?)
    }

    /// Writes consent, grant and code (or token) in one transaction. Without `decided` it stands on a remembered consent,
    /// and answers none, with nothing written, if there is none that covers what is asked.
    async fn respond(
        &self,
        pending: &Pending,
        app: &Arc<KnownApp>,
        account: AccountId,
        decided: Option<(ScopeSet, Origin)>,
    ) -> Result<Option<Answer>, Unavailable> {
        let now = self.now();
        let draw = || {
            let (carried, known, decided) = (pending.clone(), app.clone(), decided.clone());
            let (me, drawn) = (self.clone(), self.draw_for(pending.response));
            move |tx: &Tx<'_>| {
                let allowed = decided.as_ref().map(|(allowed, _)| allowed);
                let Some(scopes) = remember(tx, &carried, account, allowed, now)? else {
                    return Ok(None);
                };
                if let Some((_, origin)) = &decided {
                    let app = known.app.name.clone();
                    me.record(tx, account, Event::AppAllowed { app }, origin)?;
                }
                let device_id = carried.device_id.as_deref();
                let basis = Basis {
                    app: &known.app,
                    account,
                    scopes: &scopes,
                    device_id,
                    now,
                };
                match &drawn {
                    Drawn::Code(code) => code.write(tx, &basis, Some(carried.redirect_uri.as_str()))?,
                    Drawn::Token(grant_id, material) => {
                        issue::write_implicit(tx, &basis, *grant_id, material)?;
                    }
                }
                Ok(Some((drawn.clone(), scopes)))
            }
        };
        let Some((drawn, scopes)) = self.write_fresh("authorize.respond", draw).await? else {
            return Ok(None);
        };
        Ok(Some(match drawn {
            Drawn::Code(code) => Answer::Code(code.text),
            Drawn::Token(_, material) => Answer::Token(Box::new(
                self.issued(&material, &app.app, account, scopes, false)?,
            )),
        }))
    }

    fn draw_for(&self, response: Response) -> Drawn {
        match response {
            Response::Code => Drawn::Code(self.new_code()),
            Response::Token => Drawn::Token(self.new_grant(), self.material()),
        }
    }

    /// Withdraws what a person allowed an app: the consent, its codes and tokens, at once (security CO3).
    pub async fn withdraw(
        &self,
        account: AccountId,
        app: AppId,
        origin: &Origin,
    ) -> Result<bool, Unavailable> {
        let (now, me, origin) = (self.now(), self.clone(), origin.clone());
        let withdrawn = self
            .0
            .store
            .write("consent.withdraw", move |tx| {
                setaria_store::grant::revoke_for(tx, account, app, now)?;
                Mark::Consent(account, app).announce(tx)?;
                let withdrawn = consent::withdraw(tx, account, app)?;
                if withdrawn && let Some(app) = app::by_id(tx, app)? {
                    me.record(tx, account, Event::AppRemoved { app: app.name }, &origin)?;
                }
                Ok(withdrawn)
            })
            .await?;
        self.0.caches.mark(Mark::Consent(account, app));
        Ok(withdrawn)
    }
}

/// What a scope text asks for at most: nothing usable means everything the app holds (decision A8; protocol reference,
/// section 8), unheld ones are dropped (decision A9).
fn effective(asked: &ScopeRequest, held: &ScopeSet, strict: bool) -> Result<ScopeSet, Refusal> {
    let asked_set: ScopeSet = asked.numbers.iter().copied().collect();
    if strict && (asked.has_unknown || !asked_set.is_subset(held)) {
        return Err(Refusal::Scope);
    }
    let kept = asked_set.intersection(held);
    Ok(if kept.is_empty() { held.clone() } else { kept })
}

/// Brings the remembered consent up to date and tells what this request yields under it.
fn remember(
    tx: &Tx<'_>,
    pending: &Pending,
    account: AccountId,
    decided: Option<&ScopeSet>,
    now: Millis,
) -> Result<Option<ScopeSet>, setaria_store::StoreError> {
    let (app, requested) = (pending.app_id(), pending.requested());
    let before = consent::find(tx, account, app)?;
    let Some(allowed) = decided else {
        let stands = |consent: &Consent| consent.covers(&requested) && !consent.yields(&requested).is_empty();
        let Some(standing) = before.filter(stands) else {
            return Ok(None);
        };
        consent::touch(tx, &standing, now)?;
        return Ok(Some(standing.yields(&requested)));
    };
    let (old_allowed, old_asked) = before.map(|b| (b.allowed, b.asked)).unwrap_or_default();
    let consent = Consent {
        account_id: account,
        app_id: app,
        allowed: old_allowed.without(&requested).union(allowed),
        asked: old_asked.union(&requested),
        given_at: now,
        used_at: now,
    };
    consent::put(tx, &consent)?;
    Ok(Some(consent.yields(&requested)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asks(text: &str, held: &str, strict: bool) -> Result<String, Refusal> {
        effective(&ScopeRequest::parse(text), &ScopeSet::from_printed(held), strict)
            .map(|set| set.to_string())
    }

    #[test]
    fn a8_a9_what_a_scope_text_yields() {
        assert_eq!(asks("", "1 2 3 4", false), Ok("1 2 3 4".into()));
        assert_eq!(
            asks("1 16001 16002 20000 6000", "1 3 6000 16001 16002", false),
            Ok("1 6000 16001 16002".into())
        );
        assert_eq!(
            asks("user/profile user/openIdV2 user/phoneAndEmail", "1 3", false),
            Ok("1 3".into())
        );
        assert_eq!(asks("profile", "1 3", false), Ok("1 3".into()));
        assert_eq!(asks("9", "1 3", false), Ok("1 3".into()));
        assert_eq!(asks("profile", "1 3", true), Err(Refusal::Scope));
        assert_eq!(asks("1 9", "1 3", true), Err(Refusal::Scope));
        assert_eq!(asks("1", "1 3", true), Ok("1".into()));
    }
}
