//! The lines that several pages show: an app, an account.

use setaria_identity::account::Account;
use setaria_identity::contact::Contact;
use setaria_pages::{AccountLine, AppLine};
use setaria_protocol::xiaomi::redirect_uri::RedirectUri;
use setaria_service::Unavailable;
use setaria_service::apps::KnownApp;
use setaria_service::sign_in::Live;

use super::flow::Flow;
use crate::State;

/// The app that a person is on the way to, and the host they return to.
pub(crate) fn app_line(known: &KnownApp, target: &str) -> AppLine {
    let host = RedirectUri::parse(target)
        .map(|uri| uri.host().to_owned())
        .unwrap_or_default();
    AppLine {
        name: known.app.name.clone(),
        developer: known.app.developer_name.clone(),
        host,
    }
}

/// The same, where an authorization waits.
pub(crate) async fn app_of(state: &State, flow: Option<&Flow>) -> Result<Option<AppLine>, Unavailable> {
    let Some(pending) = flow.and_then(Flow::authorize) else {
        return Ok(None);
    };
    let known = state.service.enabled_app(pending.app_id()).await?;
    Ok(known.map(|known| app_line(&known, pending.redirect_uri.as_str())))
}

/// An account as its owner knows it.
pub(crate) fn account_line(state: &State, account: &Account, contacts: &[Contact]) -> AccountLine {
    AccountLine {
        user_id: account.id.0,
        nickname: account.nickname.clone(),
        hint: contacts
            .iter()
            .find(|contact| contact.verified_at.is_some())
            .map(Contact::hint)
            .unwrap_or_default(),
        icon_url: format!("{}_75.png", state.service.icon_address(account)),
    }
}

/// The accounts signed in on a browser.
pub(crate) async fn account_lines(state: &State, live: &[Live]) -> Result<Vec<AccountLine>, Unavailable> {
    let mut lines = Vec::with_capacity(live.len());
    for one in live {
        let contacts = state.service.contacts(one.account.id).await?;
        lines.push(account_line(state, &one.account, &contacts));
    }
    Ok(lines)
}

/// The address of an account's picture in the largest of its square sizes.
pub(crate) fn large_icon(state: &State, account: &Account) -> String {
    format!("{}_320.png", state.service.icon_address(account))
}

/// A browser's own description in two words people know: `Firefox, Linux`. Names are not translated.
pub(crate) fn browser_words(agent: &str) -> String {
    // The order matters: most browsers also name the ones they grew from.
    let known = [
        ("Edg/", "Edge"),
        ("OPR/", "Opera"),
        ("Firefox/", "Firefox"),
        ("Chrome/", "Chrome"),
        ("Safari/", "Safari"),
    ];
    let systems = [
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Windows", "Windows"),
        ("Mac OS", "macOS"),
        ("Linux", "Linux"),
    ];
    let find = |table: &[(&str, &'static str)]| {
        table
            .iter()
            .find(|(part, _)| agent.contains(part))
            .map(|(_, name)| *name)
    };
    match (find(&known), find(&systems)) {
        (Some(browser), Some(system)) => format!("{browser}, {system}"),
        (Some(one), None) | (None, Some(one)) => one.into(),
        (None, None) => agent.chars().take(40).collect(),
    }
}
