//! Confirm by a code that is sent to a contact, for whoever has neither password nor passkey at hand.
//!
//! Owns: where a code may go ([`ways`]), and what the browser carries meanwhile ([`Confirming`], sealed for it). The code
//! stands for the password and for nothing more: an account with a second step is asked for that, too (security MF3).
//! Hands over: whether it is enough, to `service`.

use axum::extract::State as Extract;
use axum::http::Uri;
use axum::response::Response;
use serde::{Deserialize, Serialize};
use setaria_identity::challenge::Purpose;
use setaria_identity::clock::Millis;
use setaria_identity::contact::{Contact, ContactKind};
use setaria_identity::factor::Factors;
use setaria_identity::id::AccountId;
use setaria_pages::{CodeFor, CodeTo, ConfirmError, EnterCode, EnterCodeError, paths};
use setaria_protocol::encoding::encode_form;
use setaria_service::challenge::{Ask, NotSent, Whom};
use setaria_service::proof::Proof;
use setaria_service::recovery::proof_of;
use setaria_service::sign_in::{Live, Refused};

use super::{Asks, Unproven, render, renewed, unproven};
use crate::State;
use crate::http::answer::{form, found, see_other, unavailable};
use crate::http::posted::Posted;
use crate::http::sealed::{self, Carried, Step};
use crate::http::visit::Visit;
use crate::people::challenge::{self, Stay};

/// A code that was asked for.
#[derive(Clone, Serialize, Deserialize)]
struct Confirming {
    account: AccountId,
    /// The challenge's name.
    challenge: String,
    kind: ContactKind,
    contact: String,
    /// Where to go on: a path of ours.
    to: String,
    /// What the code proved, when a second step is asked for.
    proof: Option<Proof>,
    began_at: Millis,
}

impl Carried for Confirming {
    const KIND: &'static str = "confirming";
}

impl Step for Confirming {
    fn over_at(&self) -> Millis {
        self.began_at + Purpose::StepUp.lifetime()
    }
}

impl Confirming {
    fn address(&self, state: &State, visit: &Visit) -> String {
        sealed::address(state, visit, paths::CONFIRM_CODE, self)
    }

    /// It, if it is this account's.
    fn of(self, me: &Live) -> Option<Self> {
        (self.account == me.account.id).then_some(self)
    }

    /// The page that it is about: the code, or the second step behind it.
    async fn page(&self, state: &State, visit: &Visit, me: &Live) -> Response {
        match self.proof {
            None => enter(state, visit, self, None),
            Some(_) => second(state, visit, me, self, None).await,
        }
    }
}

/// The contacts that a code can be sent to instead of typing the password: those that are written to first. None where the
/// second step could not follow it, since the account has passkeys alone, which need no code beside them.
pub(super) fn ways(contacts: &[Contact], factors: &Factors) -> Vec<CodeTo> {
    if factors.asks_for_second() && factors.authenticator.is_none() && factors.recovery_codes == 0 {
        return Vec::new();
    }
    let told = contacts
        .iter()
        .filter(|one| one.primary && one.verified_at.is_some());
    told.map(|one| CodeTo {
        id: one.kind.as_str(),
        contact: one.value.clone(),
    })
    .collect()
}

/// The form for the code, or for the second step.
pub(crate) async fn show(Extract(state): Extract<State>, visit: Visit, uri: Uri) -> Response {
    let me = match visit.live(&state).await {
        Ok(live) => live.into_iter().next(),
        Err(error) => return unavailable(&state, &visit, &error),
    };
    let Some(me) = me else {
        return found(&visit, paths::SIGN_IN);
    };
    let step: Option<Confirming> = sealed::asked(&state, &visit, &uri);
    match step.and_then(|step| step.of(&me)) {
        Some(step) => step.page(&state, &visit, &me).await,
        None => found(&visit, paths::CONFIRM),
    }
}

/// A form came back: for a code to be sent, with the code, or with the second step.
pub(crate) async fn submit(Extract(state): Extract<State>, posted: Posted) -> Response {
    let visit = &posted.visit;
    let me = match visit.live(&state).await {
        Ok(live) => live.into_iter().next(),
        Err(error) => return unavailable(&state, visit, &error),
    };
    let Some(me) = me else {
        return see_other(visit, paths::SIGN_IN);
    };
    if let Some(contact) = posted.field("contact") {
        let to = paths::own(posted.field("to").unwrap_or(paths::ACCOUNT));
        return begin(&state, visit, &me, contact, to).await;
    }
    let step: Option<Confirming> = sealed::carried(&state, visit, posted.field("step"));
    let Some(step) = step.and_then(|step| step.of(&me)) else {
        return see_other(visit, paths::CONFIRM);
    };
    if posted.field("again").is_some() {
        let page = |error| enter(&state, visit, &step, Some(error));
        return match send(&state, visit, &me, step.kind, &step.contact).await {
            Ok(challenge) => {
                let again = Confirming {
                    challenge,
                    proof: None,
                    began_at: state.service.now(),
                    ..step
                };
                see_other(visit, &again.address(&state, visit))
            }
            Err(error) => Stay::unsent(&state, visit, error).page(page),
        };
    }
    match step.proof {
        None => first(&state, &posted, &me, step).await,
        Some(proof) => last(&state, &posted, &me, &step, proof).await,
    }
}

/// Sends a code to one of the account's contacts, and leads to where it is typed.
async fn begin(state: &State, visit: &Visit, me: &Live, wanted: &str, to: &str) -> Response {
    let account = me.account.id;
    let contacts = match state.service.contacts(account).await {
        Ok(contacts) => contacts,
        Err(error) => return unavailable(state, visit, &error),
    };
    let factors = match state.service.factors(account).await {
        Ok(factors) => factors,
        Err(error) => return unavailable(state, visit, &error),
    };
    let mut ways = ways(&contacts, &factors).into_iter();
    let way = ways.find(|way| way.id == wanted);
    let kind = ContactKind::parse(wanted);
    let Some((way, kind)) = way.zip(kind) else {
        return see_other(visit, &Asks::password(to).here);
    };
    match send(state, visit, me, kind, &way.contact).await {
        Ok(challenge) => {
            let step = Confirming {
                account,
                challenge,
                kind,
                contact: way.contact,
                to: to.to_owned(),
                proof: None,
                began_at: state.service.now(),
            };
            see_other(visit, &step.address(state, visit))
        }
        Err(NotSent::TooMany { wait_s }) => {
            let error = ConfirmError::TooManyCodes { wait_s };
            render(state, visit, me, Asks::password(to), Some(error)).await
        }
        Err(NotSent::Unavailable(error)) => unavailable(state, visit, &error),
    }
}

async fn send(
    state: &State,
    visit: &Visit,
    me: &Live,
    kind: ContactKind,
    contact: &str,
) -> Result<String, NotSent> {
    let ask = Ask {
        purpose: Purpose::StepUp,
        whom: Whom::Owner(me.account.id, kind, contact.to_owned()),
        link: None,
        origin: visit.origin(),
        language: visit.locale().tag().to_owned(),
    };
    state.service.send_challenge(ask).await
}

/// The code came: it is enough, or the second step follows.
async fn first(state: &State, posted: &Posted, me: &Live, mut step: Confirming) -> Response {
    let visit = &posted.visit;
    let asked = (step.challenge.as_str(), Purpose::StepUp);
    let proof = match challenge::answer(state, visit, asked, posted.field("otp")).await {
        Ok(challenge) => proof_of(&challenge),
        Err(stay) => return stay.page(|error| enter(state, visit, &step, Some(error))),
    };
    let Some(proof) = proof else {
        return enter(state, visit, &step, Some(EnterCodeError::Over));
    };
    match state.service.factors(me.account.id).await {
        Ok(factors) if factors.asks_for_second() => {
            step.proof = Some(proof);
            see_other(visit, &step.address(state, visit))
        }
        Ok(_) => match state.service.step_up(me, proof, None, &visit.origin()).await {
            Ok(handle) => renewed(visit, me, &handle, &step.to),
            Err(Refused::Unavailable(error)) => unavailable(state, visit, &error),
            Err(_) => enter(state, visit, &step, Some(EnterCodeError::Over)),
        },
        Err(error) => unavailable(state, visit, &error),
    }
}

/// The second step came.
async fn last(state: &State, posted: &Posted, me: &Live, step: &Confirming, proof: Proof) -> Response {
    let visit = &posted.visit;
    let Some(typed) = posted.field("otp") else {
        return second(state, visit, me, step, Some(ConfirmError::EmptyCode)).await;
    };
    let origin = visit.origin();
    match state.service.step_up(me, proof, Some(typed), &origin).await {
        Ok(handle) => renewed(visit, me, &handle, &step.to),
        Err(refused) => match unproven(refused, ConfirmError::WrongCode) {
            Unproven::Page(error) => second(state, visit, me, step, Some(error)).await,
            Unproven::Unavailable(error) => unavailable(state, visit, &error),
        },
    }
}

/// The page for the code.
fn enter(state: &State, visit: &Visit, step: &Confirming, error: Option<EnterCodeError>) -> Response {
    let view = EnterCode {
        chrome: visit.chrome_at(state, step.address(state, visit)),
        purpose: CodeFor::StepUp,
        action: paths::CONFIRM_CODE,
        back: format!("{}?to={}", paths::CONFIRM, encode_form(&step.to)),
        sent_to: step.contact.clone(),
        by_mail: step.kind == ContactKind::Email,
        step: sealed::seal(state, visit, step),
        error,
    };
    form(visit, &view, error, &[])
}

/// The page for the second step.
async fn second(
    state: &State,
    visit: &Visit,
    me: &Live,
    step: &Confirming,
    error: Option<ConfirmError>,
) -> Response {
    let asks = Asks {
        to: &step.to,
        here: step.address(state, visit),
        step: Some(sealed::seal(state, visit, step)),
    };
    render(state, visit, me, asks, error).await
}
