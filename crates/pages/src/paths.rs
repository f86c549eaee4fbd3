//! Every path of the people's pages, once.
//!
//! Owns: the paths, and which text may be used to come back to one. None of them takes a query named `code` or `error`:
//! mobile webviews take such a navigation for the final answer (protocol reference, section 2.4).

/// The first page.
pub const HOME: &str = "/";
/// Sign in: GET shows the form, POST takes `login`, `password`, `flow`.
pub const SIGN_IN: &str = "/sign-in";
/// Sign up: GET shows the form, POST takes `contact`, `invitation`, `flow`.
pub const SIGN_UP: &str = "/sign-up";
/// Its second page: GET with `step`, POST takes `otp` or `again`.
pub const SIGN_UP_CODE: &str = "/sign-up/verify";
/// Its last page: GET with `step`, POST takes `nickname`, `password`.
pub const SIGN_UP_FINISH: &str = "/sign-up/finish";
/// A link from a letter: GET with the token below it shows a button, POST takes `token`.
pub const SIGN_UP_LINK: &str = "/sign-up/link";
/// In front of an invitation's token.
pub const SIGN_UP_INVITED: &str = "/sign-up/invited/";
/// Recovery: GET shows the form, POST takes `login`, `flow`.
pub const RECOVER: &str = "/recover";
/// Its second page: GET with `step`, POST takes `otp` or `again`.
pub const RECOVER_CODE: &str = "/recover/verify";
/// A link from a letter: GET with the token below it shows a button, POST takes `token`.
pub const RECOVER_LINK: &str = "/recover/link";
/// The second factor: GET with `step`, POST takes `otp`, or `challenge` and `passkey`, or `without` to ask for a way without it.
pub const RECOVER_SECOND: &str = "/recover/second";
/// The new password: GET with `step`, POST takes `password`.
pub const RECOVER_PASSWORD: &str = "/recover/password";
/// Calling a wait off: GET with the token below it shows a button, POST takes `token`.
pub const RECOVER_CALL_OFF: &str = "/recover/call-off";
/// Choose an account: GET shows the list, POST takes `account` (an id or `another`) and `flow`.
pub const CHOOSE: &str = "/choose-account";
/// Consent: GET shows the page, POST takes `decision` (`allow`, `deny`, `switch`), `scope` (repeated) and `flow`.
pub const CONSENT: &str = "/consent";
/// Sign out: POST only.
pub const SIGN_OUT: &str = "/sign-out";
/// Where a person lands after signing out.
pub const SIGNED_OUT: &str = "/signed-out";
/// One's own account.
pub const ACCOUNT: &str = "/account";
/// One's profile: GET shows it, POST takes `nickname`, `region`, `language`.
pub const ACCOUNT_PROFILE: &str = "/account/profile";
/// One's picture: POST multipart with `csrf`, then either `picture` (a file) or `use` = `generated`. GET shows the one that
/// waits to be cut out.
pub const ACCOUNT_PICTURE: &str = "/account/picture";
/// Cut it out: POST takes `size`, `across`, `down` and `use` = `look`, `save` or `drop`.
pub const ACCOUNT_PICTURE_CROP: &str = "/account/picture/crop";
/// The picture that waits, whole, or the square that the query names.
pub const ACCOUNT_PICTURE_DRAFT: &str = "/account/picture/draft.png";
/// The addresses and numbers of the account.
pub const ACCOUNT_CONTACTS: &str = "/account/contacts";
/// Ask for a code to a new one: POST takes `contact`.
pub const ACCOUNT_CONTACTS_ADD: &str = "/account/contacts/add";
/// Prove it: GET takes `step`, POST `step` and `otp`.
pub const ACCOUNT_CONTACTS_PROVE: &str = "/account/contacts/prove";
/// Write to another one first: POST takes `contact`, its id.
pub const ACCOUNT_CONTACTS_PREFER: &str = "/account/contacts/prefer";
/// Take one away: GET and POST take `contact`, its id; POST takes `others` to end the other sessions, too.
pub const ACCOUNT_CONTACTS_REMOVE: &str = "/account/contacts/remove";
/// A new password: POST takes `password`, and `others` to end the other sessions, too.
pub const ACCOUNT_PASSWORD: &str = "/account/password";
/// Where it is signed in.
pub const ACCOUNT_DEVICES: &str = "/account/devices";
/// Which apps have access.
pub const ACCOUNT_APPS: &str = "/account/apps";
/// Friends.
pub const ACCOUNT_FRIENDS: &str = "/account/friends";
/// Ask somebody: POST takes `friend`, an account number or a contact.
pub const ACCOUNT_FRIENDS_ASK: &str = "/account/friends/ask";
/// Block somebody: POST takes `block-who`, an account number or a contact.
pub const ACCOUNT_FRIENDS_BLOCK: &str = "/account/friends/block";
/// A button beside a person (`remove`, `block`, `unblock`: their number), a request (`accept`, `decline`, `withdraw`: its
/// name) or what is blocked by number or contact (`unblock-name`: that): POST only.
pub const ACCOUNT_FRIENDS_ACT: &str = "/account/friends/act";
/// Who may see one: POST takes `findable` and `shown`.
pub const ACCOUNT_FRIENDS_SEEN: &str = "/account/friends/seen";
/// What happened; `before` names the last entry of the page before.
pub const ACCOUNT_ACTIVITY: &str = "/account/activity";
/// One's data: GET shows the page, POST answers an archive of everything.
pub const ACCOUNT_DATA: &str = "/account/data";
/// Close the account: GET asks, POST does it.
pub const ACCOUNT_CLOSE: &str = "/account/close";
/// Keep it after all: GET takes `half` or `asked`, both sealed for the browser, POST `half`.
pub const ACCOUNT_CLOSE_KEEP: &str = "/account/close/keep";
/// End sessions: POST takes `session`, an id or `others`.
pub const ACCOUNT_SESSIONS_END: &str = "/account/sessions/end";
/// Remove an app's access: POST takes `app`, its id.
pub const ACCOUNT_APPS_REMOVE: &str = "/account/apps/remove";
/// Confirm the password for an app; the page posts to itself (decision A31): `login`, `password`, `decision`
/// (`confirm`, `cancel`) and `flow`.
pub const CHECK_PASSWORD: &str = "/checkPassword";
/// Sign in by a code: GET asks for the login, POST takes `login` and `flow`.
pub const SIGN_IN_CODE: &str = "/sign-in/by-code";
/// The code itself: GET and POST take `step`, POST also `otp` or `again`.
pub const SIGN_IN_TICKET: &str = "/sign-in/by-code/enter";
/// The link of a letter: POST takes `token`; GET has it behind another `/`.
pub const SIGN_IN_LINK: &str = "/sign-in/link";
/// Sign in with a phone: the page with the picture; GET takes `step` and `flow`.
pub const SIGN_IN_QR: &str = "/sign-in/qr";
/// What a phone opens; the picture's secret follows.
pub const QR: &str = "/qr/";
/// The phone's answer: POST takes `secret` and `decision` (`allow`, `deny`).
pub const QR_DECIDE: &str = "/qr-decide";
/// What became of it: GET takes `end`, sealed for the browser.
pub const QR_DONE: &str = "/qr-done";
/// The second factor: GET takes `half` and `flow`, POST the same with `otp` and `trust`.
pub const SECOND_FACTOR: &str = "/sign-in/second-factor";
/// Sign-in and security.
pub const SECURITY: &str = "/account/security";
/// Add an authenticator: GET shows the secret, POST takes `setup` and `otp`, and `others` to end the other sessions, too.
pub const TOTP: &str = "/account/security/authenticator";
/// Take the authenticator away: GET asks, POST takes `others` to end the other sessions too.
pub const TOTP_REMOVE: &str = "/account/security/authenticator/remove";
/// Sign in with a passkey: POST takes `challenge`, `passkey` and `flow`.
pub const PASSKEY_SIGN_IN: &str = "/sign-in/passkey";
/// Add a passkey: GET shows the page, POST takes `challenge`, `passkey`, `name`, and `others` to end the other
/// sessions, too.
pub const PASSKEY: &str = "/account/security/passkeys";
/// Call a passkey something else: POST takes `passkey`, its id, and `name`.
pub const PASSKEY_RENAME: &str = "/account/security/passkeys/rename";
/// Take a passkey away: GET and POST take `passkey`, its id; POST takes `others` to end the other sessions too.
pub const PASSKEY_REMOVE: &str = "/account/security/passkeys/remove";
/// New recovery codes: POST takes `others` to end the other sessions, too.
pub const RECOVERY_CODES: &str = "/account/security/recovery-codes";
/// Ask a trusted browser again: POST takes `device`.
pub const DEVICE_FORGET: &str = "/account/security/trusted/forget";
/// Call a removal of all second factors off: POST only.
pub const FACTORS_KEEP: &str = "/account/security/keep-factors";
/// Before a risky change, is it still you: GET takes `to`, POST takes `to` and `password`.
pub const CONFIRM: &str = "/confirm";
/// Confirm by a code: POST takes `contact` and `to` to have one sent, or `step` and `otp` or `again`; GET takes `step`.
pub const CONFIRM_CODE: &str = "/confirm/code";
/// Language and theme: POST takes `lang` or `theme`, and `return_to`.
pub const PREFERENCES: &str = "/preferences";
/// What a demonstration has sent; below it, each letter as HTML.
pub const INBOX: &str = "/inbox";
/// In front of every asset's hashed name.
pub const ASSETS: &str = "/assets/";
/// The icon that browsers ask for by themselves.
pub const FAVICON: &str = "/favicon.svg";

/// Whether a form posted to an address acts on the account that is in use: all but the one that names its account itself.
pub fn acts_on_account(address: &str) -> bool {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    let below = |area: &str| {
        path.strip_prefix(area)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    (below(ACCOUNT) && path != ACCOUNT_CLOSE_KEEP) || below(CONFIRM) || path == QR_DECIDE
}

/// `path` if it leads to a page of this server, the first page otherwise.
///
/// What begins with `//` or `/\` names another host, and a control character may be dropped by a browser to make it so.
pub fn own(path: &str) -> &str {
    let mut letters = path.chars();
    let first = letters.next() == Some('/');
    let second = !matches!(letters.next(), Some('/' | '\\'));
    let clean = !path.chars().any(|c| c.is_control() || c == '\\');
    if first && second && clean { path } else { HOME }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_paths_of_this_server_are_come_back_to() {
        for ours in ["/", "/sign-in", "/sign-in?flow=a%2Fb", "/account?x=//y"] {
            assert_eq!(own(ours), ours);
        }
        for foreign in [
            "",
            "//evil.example",
            "/\\evil.example",
            "\\/evil",
            "https://evil.example",
            "javascript:x",
            "/\t/evil.example",
            "/a\r\nb",
            "/a\\b",
        ] {
            assert_eq!(own(foreign), HOME, "{foreign:?}");
        }
    }
}
