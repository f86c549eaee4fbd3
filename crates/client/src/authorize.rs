//! The address that a browser is sent to for signing in.

use url::Url;

/// What to ask for at sign-in (protocol reference, section 2.1).
#[derive(Debug, Clone, Copy)]
pub struct AuthorizeOptions<'a> {
    /// Where the answer goes: a registered address.
    pub redirect_uri: &'a str,
    /// Code, or token for apps without a server.
    pub response_type: ResponseType,
    /// The scopes wanted; empty for all that the app holds.
    pub scope: &'a [i64],
    /// Comes back unchanged. Make it with [`random_text`](crate::random_text), keep it in the browser's session and compare:
    /// it is what tells your sign-in from a forged one.
    pub state: Option<&'a str>,
    /// Skip the page when the person is signed in and consented before; the server's default when absent.
    pub skip_confirm: Option<bool>,
    /// The language of the pages, such as `zh_CN`.
    pub locale: Option<&'a str>,
}

/// The kind of answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ResponseType {
    /// A code in the query, to be exchanged by your server.
    Code,
    /// A token in the fragment (implicit grant).
    Token,
}

impl<'a> AuthorizeOptions<'a> {
    /// A sign-in that answers with a code.
    pub fn code(redirect_uri: &'a str) -> Self {
        Self {
            redirect_uri,
            response_type: ResponseType::Code,
            scope: &[],
            state: None,
            skip_confirm: None,
            locale: None,
        }
    }

    pub(crate) fn write_to(&self, app_id: i64, mut url: Url) -> String {
        let scope: Vec<_> = self.scope.iter().map(i64::to_string).collect();
        {
            let mut query = url.query_pairs_mut();
            query.append_pair("client_id", &app_id.to_string());
            query.append_pair("redirect_uri", self.redirect_uri);
            query.append_pair(
                "response_type",
                match self.response_type {
                    ResponseType::Code => "code",
                    ResponseType::Token => "token",
                },
            );
            if !scope.is_empty() {
                query.append_pair("scope", &scope.join(" "));
            }
            let skip_confirm = self.skip_confirm.map(|skip| if skip { "true" } else { "false" });
            for (name, value) in [
                ("state", self.state),
                ("skip_confirm", skip_confirm),
                ("_locale", self.locale),
            ] {
                if let Some(value) = value {
                    query.append_pair(name, value);
                }
            }
        }
        url.into()
    }
}
