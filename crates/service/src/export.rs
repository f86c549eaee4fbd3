//! Export: everything that is kept of a person, for that person.
//!
//! Owns: what belongs to it, read in one state of the store, and its form as JSON. What would help somebody else to sign in
//! (hashes, secrets, keys) does not. Hands over: the archive to `server`, the readable page to `pages`.

use jiff::Timestamp;
use serde_json::{Value, json};
use setaria_identity::account::Account;
use setaria_identity::activity::{Entry, Event};
use setaria_identity::app::App;
use setaria_identity::clock::Millis;
use setaria_identity::consent::Consent;
use setaria_identity::contact::Contact;
use setaria_identity::device::TrustedDevice;
use setaria_identity::factor::Factors;
use setaria_identity::region::Region;
use setaria_identity::session::Session;
use setaria_store::{Conn, StoreError, Tx, account, activity, consent, contact, factor, session};

use crate::Service;
use crate::error::Unavailable;
use crate::friends::{Circle, Part};
use crate::origin::Origin;
use crate::picture::Size;
use crate::sign_in::Live;

/// The most entries of each list that an archive holds, the latest: far more than a year of a busy account.
const MOST_ENTRIES: i64 = 20_000;

/// Everything that is kept of a person.
pub struct Export {
    /// When it was read, in unix milliseconds.
    pub made_at: Millis,
    /// The account.
    pub account: Account,
    /// Its addresses and numbers.
    pub contacts: Vec<Contact>,
    /// What it signs in with besides the password.
    pub factors: Factors,
    /// Where it is signed in.
    pub sessions: Vec<Session>,
    /// Which browsers it trusts.
    pub devices: Vec<TrustedDevice>,
    /// Which apps it is connected with.
    pub apps: Vec<Connected>,
    /// Friends, requests and blocks.
    pub circle: Circle,
    /// What happened to it, the latest first.
    pub activity: Vec<Entry>,
    /// Its picture, as PNG.
    pub picture: Option<Vec<u8>>,
}

/// An app that a person is connected with.
pub struct Connected {
    /// What was allowed.
    pub consent: Consent,
    /// The app.
    pub app: App,
    /// How the app knows the person.
    pub open_id: String,
}

/// What is read in one transaction.
type Rows = (
    Option<Account>,
    Vec<Contact>,
    Factors,
    Vec<Session>,
    Vec<TrustedDevice>,
    Vec<(Consent, App)>,
    Vec<Entry>,
);

impl Service {
    /// Reads everything that is kept of a person, and writes down that they asked for it. `None` when the account is gone.
    pub async fn export(&self, me: &Live, origin: &Origin) -> Result<Option<Export>, Unavailable> {
        let (id, now) = (me.account.id, self.now());
        let (me, service, origin) = (self.clone(), self.clone(), origin.clone());
        let record = move |tx: &Tx<'_>| service.record(tx, id, Event::DataExported, &origin);
        self.0.store.write("export.record", record).await?;
        let read = move |conn: &Conn<'_>| -> Result<Rows, StoreError> {
            Ok((
                account::by_id(conn, id)?,
                contact::of_account(conn, id)?,
                factor::of_account(conn, id)?,
                session::before(conn, id, now, None, MOST_ENTRIES)?,
                me.trusted_by(conn, id)?,
                consent::of_account(conn, id)?,
                activity::before(conn, id, None, MOST_ENTRIES)?,
            ))
        };
        let (found, contacts, factors, sessions, devices, apps, activity) =
            self.0.store.read("export.read", read).await?;
        let Some(account) = found else {
            return Ok(None);
        };
        let connected = |(consent, app): (Consent, App)| Connected {
            open_id: self.keys().open_id(app.id, id),
            consent,
            app,
        };
        Ok(Some(Export {
            made_at: now,
            picture: self.icon_of(&account, Size::Original).await?,
            account,
            contacts,
            factors,
            sessions,
            devices,
            apps: apps.into_iter().map(connected).collect(),
            circle: self
                .circle(id, Part::first(MOST_ENTRIES), Part::first(MOST_ENTRIES))
                .await?,
            activity,
        }))
    }
}

impl Export {
    /// The same as JSON. Times are unix milliseconds; beside each, under the name with `_utc`, stands the same as RFC 3339.
    pub fn json(&self) -> Value {
        let mut all = self.plain();
        say_times(&mut all);
        all
    }

    fn plain(&self) -> Value {
        let account = &self.account;
        json!({
            "made_at": self.made_at,
            "account": {
                "user_id": account.id.0,
                "nickname": account.nickname,
                "role": account.role,
                "status": account.status,
                "language": account.language,
                "region": account.region.map(Region::code),
                "created_at": account.created_at,
                "findable": account.findable,
                "shown_to_apps": account.shown_to_apps,
            },
            "contacts": list(&self.contacts, |contact| json!({
                "kind": contact.kind,
                "value": contact.value,
                "verified_at": contact.verified_at,
                "primary": contact.primary,
            })),
            "authenticator_since": self.factors.authenticator,
            "recovery_codes_left": self.factors.recovery_codes,
            "passkeys": list(&self.factors.passkeys, |passkey| json!({
                "name": passkey.name,
                "created_at": passkey.created_at,
                "used_at": passkey.used_at,
            })),
            "sessions": list(&self.sessions, |session| json!({
                "created_at": session.created_at,
                "seen_at": session.seen_at,
                "expires_at": session.expires_at,
                "methods": session.methods.printed(),
                "address": session.source,
                "browser": session.user_agent,
            })),
            "trusted_browsers": list(&self.devices, |device| json!({
                "created_at": device.created_at,
                "expires_at": device.expires_at,
                "browser": device.user_agent,
            })),
            "apps": list(&self.apps, |one| json!({
                "app_id": one.app.id.0,
                "name": one.app.name,
                "developer": one.app.developer_name,
                "open_id": one.open_id,
                "scopes": one.consent.allowed.to_string(),
                "given_at": one.consent.given_at,
                "used_at": one.consent.used_at,
            })),
            "friends": list(&self.circle.friends, |(_, friend)| person(friend)),
            "friend_requests": list(&self.circle.requests, |(_, from)| person(from)),
            "asked": list(&self.circle.asked, |asked| json!({ "as": asked.asked_as, "at": asked.at })),
            "blocked": list(&self.circle.blocked, |(_, blocked)| person(blocked)),
            "blocked_as": list(&self.circle.named, |(name, at)| json!({ "as": name, "at": at })),
            "activity": list(&self.activity, |entry| json!({
                "at": entry.at,
                "event": event(&entry.event),
                "address": entry.source,
                "browser": entry.user_agent,
            })),
        })
    }
}

/// An event as the store keeps it, its means of signing in as words.
fn event(event: &Event) -> Value {
    let mut said = json!(event);
    if let (Event::SignedIn { methods, .. }, Some(fields)) = (event, said.as_object_mut()) {
        fields.insert("methods".into(), methods.printed().into());
    }
    said
}

/// Puts each time beside itself as people and other programs read it.
fn say_times(value: &mut Value) {
    match value {
        Value::Array(all) => all.iter_mut().for_each(say_times),
        Value::Object(fields) => {
            let times: Vec<(String, Value)> = fields
                .iter()
                .filter(|(name, _)| *name == "at" || name.ends_with("_at") || name.ends_with("_since"))
                .filter_map(|(name, at)| {
                    let stamp = Timestamp::from_millisecond(at.as_i64()?).ok()?;
                    Some((format!("{name}_utc"), stamp.to_string().into()))
                })
                .collect();
            fields.values_mut().for_each(say_times);
            fields.extend(times);
        }
        _ => {}
    }
}

fn list<T>(all: &[T], one: impl Fn(&T) -> Value) -> Value {
    all.iter().map(one).collect()
}

/// Somebody else: no more than they show to friends.
fn person(account: &Account) -> Value {
    json!({ "user_id": account.id.0, "nickname": account.nickname })
}
