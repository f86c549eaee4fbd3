//! What an authorization hands out: codes, token pairs, and the sealed answer that a retry gets again.
//!
//! Owns: how a handle is drawn, what is stored of it, and what its holder is told. Used by `authorize`, `exchange` and
//! `check_password`; never by `server`.

use setaria_crypto::handle::{self, HandleKind};
use setaria_crypto::seal;
use setaria_identity::app::App;
use setaria_identity::clock::{Millis, SECOND};
use setaria_identity::grant::{Code, CodeKey, Grant, TokenKey, TokenPair};
use setaria_identity::id::{AccountId, GrantId, TokenId};
use setaria_identity::scope::ScopeSet;
use setaria_store::{Conn, StoreError, Tx, grant, token};

use crate::Service;
use crate::error::Unavailable;

/// What an app is told when it gets tokens.
#[derive(Clone, PartialEq, Eq)]
pub struct Issued {
    /// The access token.
    pub access_token: String,
    /// How long it lives, in seconds.
    pub expires_in_s: i64,
    /// The refresh token; none in the implicit grant.
    pub refresh_token: Option<String>,
    /// What the tokens cover.
    pub scopes: ScopeSet,
    /// The key to sign open API calls with.
    pub mac_key: String,
    /// The person's id in this app.
    pub open_id: String,
    /// The person's id among this developer's apps.
    pub union_id: String,
}

/// What finds an access or refresh token, if its text can be one.
pub(crate) fn token_key(kind: HandleKind, text: &str) -> Option<TokenKey> {
    Some(TokenKey {
        id: TokenId(handle::number(text)?),
        hash: handle::hash(kind, text),
    })
}

/// What finds a code, if there is one with that text.
pub(crate) fn code_key(text: &str) -> CodeKey {
    CodeKey {
        grant_id: handle::code_number(text).map(GrantId),
        hash: handle::hash(HandleKind::Code, text),
    }
}

/// What a token pair is made of: both tokens begin with its id, and all else of them is random. 64 bytes and a key id are all that a retry needs
/// to answer the same.
#[derive(Clone)]
pub(crate) struct Material {
    id: TokenId,
    access: [u8; 32],
    refresh: [u8; 32],
    kid: String,
}

impl Material {
    pub(crate) fn access_token(&self) -> String {
        handle::access(self.access)
    }

    pub(crate) fn refresh_token(&self) -> String {
        handle::refresh(self.refresh)
    }

    /// The rows of the pair; `with_refresh` is false in the implicit grant.
    pub(crate) fn pair(&self, grant_id: GrantId, app: &App, now: Millis, with_refresh: bool) -> TokenPair {
        let life = app.policy.tokens;
        let access_expires_at = now.saturating_add(life.access());
        TokenPair {
            id: self.id,
            access_hash: handle::hash(HandleKind::Access, &self.access_token()),
            refresh_hash: with_refresh.then(|| handle::hash(HandleKind::Refresh, &self.refresh_token())),
            grant_id,
            app_id: app.id,
            key_id: self.kid.clone(),
            access_expires_at,
            refresh_expires_at: if with_refresh {
                now.saturating_add(life.refresh())
            } else {
                access_expires_at
            },
            refresh_used: None,
            answer: None,
        }
    }

    /// Seals the material so that only who presents `presented`, as part of the same `request`, can have it opened.
    pub(crate) fn seal(&self, presented: &str, request: &str, nonce: [u8; 12]) -> Vec<u8> {
        let mut plain = Vec::with_capacity(64 + self.kid.len());
        plain.extend_from_slice(&self.access);
        plain.extend_from_slice(&self.refresh);
        plain.extend_from_slice(self.kid.as_bytes());
        seal::with_key(
            &seal::key_from_secret(presented, "retry"),
            request.as_bytes(),
            &plain,
            nonce,
        )
    }

    pub(crate) fn open(sealed: &[u8], presented: &str, request: &str) -> Option<Self> {
        let plain = seal::open_with_key(
            &seal::key_from_secret(presented, "retry"),
            request.as_bytes(),
            sealed,
        )
        .ok()?;
        let (access, rest) = plain.split_first_chunk()?;
        let (refresh, kid) = rest.split_first_chunk()?;
        Some(Self {
            id: TokenId(i64::from_be_bytes(*access.first_chunk()?)),
            access: *access,
            refresh: *refresh,
            kid: String::from_utf8(kid.to_vec()).ok()?,
        })
    }
}

/// What a new grant rests on.
pub(crate) struct Basis<'a> {
    pub(crate) app: &'a App,
    pub(crate) account: AccountId,
    pub(crate) scopes: &'a ScopeSet,
    /// The device that the app named.
    pub(crate) device_id: Option<&'a str>,
    pub(crate) now: Millis,
}

impl Basis<'_> {
    fn grant(&self, conn: &Conn<'_>, id: GrantId) -> Result<Grant, StoreError> {
        let Some(generations) = grant::generations(conn, self.account, self.app.id)? else {
            return Err(StoreError::Abort("the account or the app is gone"));
        };
        Ok(Grant {
            id,
            account_id: self.account,
            app_id: self.app.id,
            scopes: self.scopes.clone(),
            generations,
            device_id: self.device_id.map(Into::into),
            created_at: self.now,
        })
    }
}

/// A grant and its code, ready to be written.
#[derive(Clone)]
pub(crate) struct NewCode {
    pub(crate) text: String,
    grant_id: GrantId,
}

impl NewCode {
    /// Writes grant and code. `redirect_uri` is none for checkPassword (decision A23).
    pub(crate) fn write(
        &self,
        tx: &Tx<'_>,
        basis: &Basis<'_>,
        redirect_uri: Option<&str>,
    ) -> Result<(), StoreError> {
        let expires_at = basis.now.saturating_add(basis.app.policy.tokens.code());
        let code = Code {
            hash: handle::hash(HandleKind::Code, &self.text),
            redirect_uri: redirect_uri.map(Into::into),
            expires_at,
            used: None,
        };
        // Unused, the grant goes with its code.
        grant::insert(tx, &basis.grant(tx, self.grant_id)?, expires_at, Some(&code))
    }
}

/// Writes a grant with an access token and nothing else (the implicit grant).
pub(crate) fn write_implicit(
    tx: &Tx<'_>,
    basis: &Basis<'_>,
    grant_id: GrantId,
    material: &Material,
) -> Result<(), StoreError> {
    let pair = material.pair(grant_id, basis.app, basis.now, false);
    grant::insert(tx, &basis.grant(tx, grant_id)?, pair.access_expires_at, None)?;
    token::insert(tx, &pair)
}

/// How often new ids are drawn when one is taken: they are random only within a millisecond.
pub(crate) const DRAWS: usize = 4;

impl Service {
    /// Runs a transaction that brings fresh ids, and one with others where an id is taken.
    pub(crate) async fn write_fresh<T, F>(
        &self,
        name: &'static str,
        mut draw: impl FnMut() -> F,
    ) -> Result<T, StoreError>
    where
        T: Send + 'static,
        F: FnMut(&Tx<'_>) -> Result<T, StoreError> + Send + 'static,
    {
        let mut draws = 1..DRAWS;
        loop {
            match self.0.store.write(name, draw()).await {
                Err(StoreError::Conflict(_)) if draws.next().is_some() => {}
                outcome => return outcome,
            }
        }
    }

    pub(crate) fn material(&self) -> Material {
        let id = TokenId::draw(self.now(), self.entropy());
        Material {
            id,
            access: handle::numbered(id.0, self.draw()),
            refresh: handle::numbered(id.0, self.draw()),
            kid: self.keys().current().into(),
        }
    }

    pub(crate) fn new_grant(&self) -> GrantId {
        GrantId::draw(self.now(), self.entropy())
    }

    pub(crate) fn new_code(&self) -> NewCode {
        let grant_id = self.new_grant();
        NewCode {
            text: handle::code(grant_id.0, self.draw()),
            grant_id,
        }
    }

    /// What the app is told about a pair made of `material`.
    pub(crate) fn issued(
        &self,
        material: &Material,
        app: &App,
        account: AccountId,
        scopes: ScopeSet,
        with_refresh: bool,
    ) -> Result<Issued, Unavailable> {
        let access_token = material.access_token();
        let mac_key = self
            .keys()
            .mac_key(&material.kid, &access_token)
            .ok_or_else(|| Unavailable::Internal("the master key of a token is gone".into()))?;
        Ok(Issued {
            mac_key,
            expires_in_s: app.policy.tokens.access() / SECOND,
            refresh_token: with_refresh.then(|| material.refresh_token()),
            scopes,
            open_id: self.keys().open_id(app.id, account),
            union_id: self.keys().union_id(app.developer_id, account),
            access_token,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a25_only_the_same_request_with_the_same_secret_opens_the_answer() {
        let material = Material {
            id: TokenId(0x0101_0101_0101_0101),
            access: [1; 32],
            refresh: [2; 32],
            kid: "k1".into(),
        };
        let sealed = material.seal("C3_00", "https://a.example/cb", [3; 12]);
        let opened = Material::open(&sealed, "C3_00", "https://a.example/cb").unwrap();
        assert_eq!(
            (opened.id, opened.access, opened.refresh, opened.kid.as_str()),
            (material.id, [1; 32], [2; 32], "k1")
        );
        assert!(Material::open(&sealed, "C3_01", "https://a.example/cb").is_none());
        assert!(Material::open(&sealed, "C3_00", "https://a.example/other").is_none());
    }
}
