//! An outside app, as a developer would write it against the client crate.
//!
//! Owns: a small web app, "sign in with Setaria", that shows each call as it goes over the wire. It knows the platform only
//! through `setaria-client`. Hands over: [`router`], which the binary serves on a listener of its own.
//!
//! | module | owns |
//! |---|---|
//! | `sign_in` | the way out to the platform and back |
//! | `account` | the page with tokens and open APIs, and its buttons |
//! | `password` | the password check and its signed callback |
//! | `session` | what the app remembers of a browser |
//! | `wire` | requests and answers as text |
//! | `pages`, `text`, `problem` | what people see, in two languages |
//! | `http` | cookies, headers, the state that handlers share |

mod account;
mod gallery;
mod http;
mod pages;
mod password;
mod problem;
mod routes;
mod session;
mod sign_in;
mod text;
mod wire;

use std::fmt;

use setaria_client::Client;

pub use gallery::{Sample, gallery};
pub use routes::router;

/// Whose app this is, and where it is.
pub struct Config {
    /// The way to the platform. It must sign the host of its open API URL, which is the default.
    pub client: Client,
    /// The text of the app secret: callbacks of the password check are verified with it.
    pub app_secret: String,
    /// The registered address that sign-in comes back to: `/callback` below `public_url`.
    pub redirect_uri: String,
    /// The origin that browsers know this app by, without a slash at the end.
    pub public_url: String,
    /// Where people manage their account at the platform.
    pub account_centre_url: String,
    /// The app's name, as people read it.
    pub name: String,
    /// All scopes that the app may ask for. The first sign-in asks only for those of 1 and 3 that are among them.
    pub scopes: Vec<i64>,
}

impl fmt::Debug for Config {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Config")
            .field("client", &self.client)
            .field("redirect_uri", &self.redirect_uri)
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}
