//! The addresses and numbers of the account: one more, another first, one less.

use axum::extract::State as Extract;
use axum::http::{StatusCode, Uri};
use axum::response::Response;
use serde::{Deserialize, Serialize};
use setaria_identity::challenge::Purpose;
use setaria_identity::clock::Millis;
use setaria_identity::contact::{self, Contact, ContactKind};
use setaria_identity::region::Region;
use setaria_pages::account::{
    CodeError, ContactAct, ContactAsk, ContactCode, ContactError, ContactLine, Contacts, Done,
};
use setaria_pages::{Problem, paths};
use setaria_service::challenge::{Ask, NotSent, Unproven, Whom};
use setaria_service::contacts::{MOST, Removed};

use super::{Asked, Owner, or_unavailable};
use crate::State;
use crate::http::answer::{form, page_towards, problem, unavailable};
use crate::http::sealed::{self, Carried, Step};
use crate::people::flow::After;

/// A new contact between the two pages.
#[derive(Serialize, Deserialize)]
struct Adding {
    /// Whose it becomes.
    account: i64,
    /// The challenge's name.
    challenge: String,
    /// Where the code went, for the page.
    contact: String,
    /// When that was, in unix milliseconds.
    began_at: Millis,
}

impl Carried for Adding {
    const KIND: &'static str = "adding";
}

impl Step for Adding {
    fn over_at(&self) -> Millis {
        self.began_at + Purpose::AddContact.lifetime()
    }
}

/// The list.
pub(crate) async fn show(Extract(state): Extract<State>, owner: Owner, uri: Uri) -> Response {
    list(&state, &owner, String::new(), None, super::done(&uri)).await
}

/// A new contact was typed: a code goes there.
pub(crate) async fn add(Extract(state): Extract<State>, asked: Asked) -> Response {
    let owner = &asked.owner;
    if let Some(away) = stale(&state, owner).await {
        return away;
    }
    let typed = asked.field("contact").unwrap_or_default();
    let refuse = |error| list(&state, owner, typed.to_owned(), Some(error), None);
    let Ok((kind, value)) = contact::parse(typed, region(&state, owner)) else {
        return refuse(ContactError::Wrong).await;
    };
    let id = owner.me.account.id;
    let contacts = or_unavailable!(&state, &owner.visit, state.service.contacts(id).await);
    let known = contacts.iter().find(|one| one.kind == kind && one.value == value);
    if known.is_some_and(|one| one.verified_at.is_some()) {
        return refuse(ContactError::Known).await;
    }
    if known.is_none() && contacts.len() >= MOST {
        return refuse(ContactError::Full).await;
    }
    match send(&state, owner, kind, value.clone()).await {
        Ok(challenge) => {
            let adding = Adding {
                account: id.0,
                challenge,
                contact: value,
                began_at: state.service.now(),
            };
            let page = sealed::address(&state, &owner.visit, paths::ACCOUNT_CONTACTS_PROVE, &adding);
            owner.back(&page)
        }
        Err(NotSent::TooMany { wait_s }) => refuse(ContactError::TooMany { wait_s }).await,
        Err(NotSent::Unavailable(error)) => unavailable(&state, &owner.visit, &error),
    }
}

/// The page for the code.
pub(crate) async fn prove_page(Extract(state): Extract<State>, owner: Owner, uri: Uri) -> Response {
    match own(&owner, sealed::asked(&state, &owner.visit, &uri)) {
        Some(adding) => code_page(&state, &owner, &adding, false, None),
        None => problem(&state, &owner.visit, Problem::ExpiredFlow),
    }
}

/// The code came back.
pub(crate) async fn prove(Extract(state): Extract<State>, asked: Asked) -> Response {
    let (owner, service) = (&asked.owner, &state.service);
    let carried = sealed::carried(&state, &owner.visit, asked.field("step"));
    let Some(adding) = own(owner, carried) else {
        return problem(&state, &owner.visit, Problem::ExpiredFlow);
    };
    let typed = asked.field("otp").unwrap_or_default();
    let end_others = asked.field("others").is_some();
    let answer = service
        .answer_challenge(&adding.challenge, Purpose::AddContact, typed)
        .await;
    let error = match answer {
        Ok(proven) => {
            let added = service
                .add_contact(&owner.me, &proven, end_others, &owner.origin())
                .await;
            if or_unavailable!(&state, &owner.visit, added) {
                return owner.done(Done::Contact, paths::ACCOUNT_CONTACTS);
            }
            CodeError::Over
        }
        Err(Unproven::Wrong { left }) if left > 0 => CodeError::Wrong { left },
        Err(Unproven::Wrong { .. } | Unproven::Over) => CodeError::Over,
        Err(Unproven::Unavailable(error)) => return unavailable(&state, &owner.visit, &error),
    };
    code_page(&state, owner, &adding, end_others, Some(error))
}

/// Another one is written to first.
pub(crate) async fn prefer(Extract(state): Extract<State>, asked: Asked) -> Response {
    let owner = &asked.owner;
    if let Some(away) = stale(&state, owner).await {
        return away;
    }
    let found = find(&state, owner, asked.field("contact")).await;
    let Some(contact) = or_unavailable!(&state, &owner.visit, found) else {
        return owner.back(paths::ACCOUNT_CONTACTS);
    };
    let end_others = asked.field("others").is_some();
    let preferred = state
        .service
        .prefer_contact(&owner.me, contact, end_others, &owner.origin())
        .await;
    if or_unavailable!(&state, &owner.visit, preferred) {
        owner.done(Done::Primary, paths::ACCOUNT_CONTACTS)
    } else {
        owner.back(paths::ACCOUNT_CONTACTS)
    }
}

/// The question before another one is written to first.
pub(crate) async fn prefer_page(Extract(state): Extract<State>, owner: Owner, uri: Uri) -> Response {
    ask(&state, &owner, &uri, ContactAct::Prefer).await
}

/// The question before one goes.
pub(crate) async fn remove_page(Extract(state): Extract<State>, owner: Owner, uri: Uri) -> Response {
    ask(&state, &owner, &uri, ContactAct::Remove).await
}

async fn ask(state: &State, owner: &Owner, uri: &Uri, act: ContactAct) -> Response {
    let id = super::query(uri, "contact");
    let here = format!("{}?contact={}", act.action(), id.as_deref().unwrap_or_default());
    if let Some(away) = owner.must_confirm(state, &here, After::Get).await {
        return away;
    }
    let found = find(state, owner, id.as_deref()).await;
    let Some(contact) = or_unavailable!(state, &owner.visit, found) else {
        return problem(state, &owner.visit, Problem::NotFound);
    };
    let view = ContactAsk {
        chrome: owner.chrome(state, &here),
        contact_id: id_of(state, owner, &contact),
        contact: contact.value,
        act,
    };
    page_towards(&owner.visit, &view, StatusCode::OK, &[])
}

/// One goes.
pub(crate) async fn remove(Extract(state): Extract<State>, asked: Asked) -> Response {
    let owner = &asked.owner;
    if let Some(away) = stale(&state, owner).await {
        return away;
    }
    let found = find(&state, owner, asked.field("contact")).await;
    let Some(contact) = or_unavailable!(&state, &owner.visit, found) else {
        return owner.back(paths::ACCOUNT_CONTACTS);
    };
    let end_others = asked.field("others").is_some();
    let removed = state
        .service
        .remove_contact(&owner.me, contact, end_others, &owner.origin())
        .await;
    match or_unavailable!(&state, &owner.visit, removed) {
        Removed::Done => owner.done(Done::Removed, paths::ACCOUNT_CONTACTS),
        Removed::Gone => owner.back(paths::ACCOUNT_CONTACTS),
        Removed::Last => list(&state, owner, String::new(), Some(ContactError::Last), None).await,
    }
}

/// To the page that asks who is there, unless that was shown a moment ago.
async fn stale(state: &State, owner: &Owner) -> Option<Response> {
    owner
        .must_confirm(state, paths::ACCOUNT_CONTACTS, After::Post)
        .await
}

async fn send(state: &State, owner: &Owner, kind: ContactKind, value: String) -> Result<String, NotSent> {
    let ask = Ask {
        purpose: Purpose::AddContact,
        whom: Whom::Owner(owner.me.account.id, kind, value),
        link: None,
        origin: owner.origin(),
        language: owner.visit.locale().tag().into(),
    };
    state.service.send_challenge(ask).await
}

/// What the browser carried, if it is this account's.
fn own(owner: &Owner, adding: Option<Adding>) -> Option<Adding> {
    adding.filter(|adding| adding.account == owner.me.account.id.0)
}

fn code_page(
    state: &State,
    owner: &Owner,
    adding: &Adding,
    end_others: bool,
    error: Option<CodeError>,
) -> Response {
    let here = sealed::address(state, &owner.visit, paths::ACCOUNT_CONTACTS_PROVE, adding);
    let view = ContactCode {
        chrome: owner.chrome(state, &here),
        contact: adding.contact.clone(),
        step: sealed::seal(state, &owner.visit, adding),
        end_others,
        error,
    };
    form(&owner.visit, &view, error, &[])
}

async fn list(
    state: &State,
    owner: &Owner,
    typed: String,
    error: Option<ContactError>,
    done: Option<Done>,
) -> Response {
    let contacts = state.service.contacts(owner.me.account.id).await;
    let contacts = or_unavailable!(state, &owner.visit, contacts);
    let view = Contacts {
        chrome: owner.chrome(state, paths::ACCOUNT_CONTACTS),
        contacts: contacts.into_iter().map(|one| line(state, owner, one)).collect(),
        typed,
        error,
        done,
    };
    form(&owner.visit, &view, error, &[])
}

fn line(state: &State, owner: &Owner, contact: Contact) -> ContactLine {
    let id = id_of(state, owner, &contact);
    ContactLine {
        remove_url: format!("{}?contact={id}", paths::ACCOUNT_CONTACTS_REMOVE),
        prefer_url: format!("{}?contact={id}", paths::ACCOUNT_CONTACTS_PREFER),
        verified: contact.verified_at.is_some(),
        primary: contact.primary,
        value: contact.value,
    }
}

/// A name for a contact that may stand in an address, which is kept in histories and logs.
fn id_of(state: &State, owner: &Owner, contact: &Contact) -> String {
    let what = format!("contact {} {}", contact.kind.as_str(), contact.value);
    state.service.keys().browser_proof(&owner.visit.browser.id, &what)
}

async fn find(
    state: &State,
    owner: &Owner,
    id: Option<&str>,
) -> Result<Option<Contact>, setaria_service::Unavailable> {
    let contacts = state.service.contacts(owner.me.account.id).await?;
    let mut contacts = contacts.into_iter();
    Ok(contacts.find(|one| Some(id_of(state, owner, one).as_str()) == id))
}

/// The country that completes a number: the person's own, else this server's.
fn region(state: &State, owner: &Owner) -> Region {
    let own = owner.me.account.region;
    own.unwrap_or(state.service.settings().region)
}
