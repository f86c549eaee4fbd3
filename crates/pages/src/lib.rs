//! What people see: one view per page, its template, its texts, its samples.
//!
//! Owns: the pages' HTML, CSS and script, every sentence in every language, and the path of every people's page.
//! Hands over: sending them, and the answers to their forms, to `server`; every value shown comes in through a view.
//! Only `server` and the binary's gallery command call it; only this crate names the template engine.

pub mod account;
pub mod assets;
mod brand;
mod check_password;
mod choose_account;
mod chrome;
mod confirm;
mod consent;
mod enter_code;
mod error_page;
mod event;
mod follow_link;
mod gallery;
mod home;
mod inbox;
mod later;
mod letter;
mod locale;
mod mistake;
mod page;
mod pager;
mod parts;
mod password_fault;
pub mod paths;
mod people;
mod permission;
mod place;
mod policy;
mod qr;
mod qr_sign_in;
mod recovery;
mod second_factor;
mod security;
mod send_code;
mod sign_in;
mod sign_in_code;
mod sign_up;
mod signed_out;
mod text;
mod theme;

pub use brand::{Brand, BrandError, LogoError, Look};
pub use check_password::{CheckPassword, CheckPasswordError};
pub use choose_account::ChooseAccount;
pub use chrome::Chrome;
pub use confirm::{CodeTo, Confirm, ConfirmError};
pub use consent::Consent;
pub use enter_code::{EnterCode, EnterCodeError};
pub use error_page::{ErrorPage, Problem};
pub use follow_link::FollowLink;
pub use gallery::{Sample, Wall, Wish, gallery};
pub use home::{DemoLink, Home};
pub use inbox::{Inbox, InboxLetter};
pub use later::Later;
pub use letter::{CodeFor, Letter, News, Says, Written, letters};
pub use locale::Locale;
pub use mistake::Mistake;
pub use page::{Page, RenderError};
pub use pager::Pager;
pub use password_fault::{LONGEST_PASSWORD, NewPasswordError, PasswordFault};
pub use people::{AccountLine, AddressLine, AppLine, DemoLogin};
pub use permission::Permission;
pub(crate) use place::Place;
pub use policy::content_security_policy;
pub use qr::QrCode;
pub use qr_sign_in::{QrAsk, QrDone, QrEnd, QrShow};
pub use recovery::{Recover, RecoverPassword, RecoverSecond, RecoverWait, WaitSays};
pub use second_factor::{SecondFactor, SecondFactorError};
pub use security::{
    PasskeyAdd, PasskeyAsk, PasskeyError, PasskeyLine, RecoveryCodes, RemoveFactor, RemoveFactorError,
    RemovedFactor, Security, SecurityNotice, TotpError, TotpSetup, TrustedLine,
};
pub use send_code::SendCodeError;
pub use sign_in::{SignIn, SignInError};
pub use sign_in_code::SignInCode;
pub use sign_up::{SignUp, SignUpError, SignUpFinish, SignUpFinishError};
pub use signed_out::SignedOut;
pub use theme::Theme;
