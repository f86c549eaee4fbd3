//! The operator's acts on scopes.

use serde::{Deserialize, Serialize};
use setaria_identity::scope::{self, Scope};
use setaria_store::{StoreError, scope as rows};

use super::{Done, Failed, refused};
use crate::Service;
use crate::error::Unavailable;

/// An act on scopes.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ScopeAct {
    /// Lists the documented ones and the operator's own.
    List,
    /// Adds one of the operator's own.
    Add(ScopeView),
}

/// A scope as an operator sees it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ScopeView {
    /// Its number on the wire.
    pub id: i64,
    /// Its name in English.
    pub name_en: String,
    /// Its name in Chinese.
    pub name_zh: String,
    /// How much harm it could do: 1 basic, 2 personal, 3 acts on things.
    pub level: i64,
    /// Whether a person may leave it out.
    pub optional: bool,
    /// Whether it is of the documented catalogue.
    #[serde(default)]
    pub documented: bool,
}

impl Service {
    /// Every scope: the documented ones and the operator's own, ascending.
    pub async fn scopes(&self) -> Result<Vec<Scope>, Unavailable> {
        let own = self.0.store.read("scope.list", rows::own).await?;
        let mut all: Vec<Scope> = scope::catalogue().chain(own).collect();
        all.sort_by_key(|scope| scope.id);
        Ok(all)
    }

    pub(super) async fn operate_scope(&self, act: ScopeAct) -> Result<Done, Failed> {
        if let ScopeAct::Add(new) = act {
            self.add_scope(new).await?;
        }
        Ok(Done::Scopes(self.scopes().await?.into_iter().map(view).collect()))
    }

    async fn add_scope(&self, new: ScopeView) -> Result<(), Failed> {
        if !(1..=i64::from(i32::MAX)).contains(&new.id) {
            return Err(refused(format!(
                "a scope's number lies between 1 and {}",
                i32::MAX
            )));
        }
        if scope::catalogue().any(|documented| documented.id == new.id) {
            return Err(refused(format!(
                "{} is a documented scope; take a number that `setaria scope list` does not show",
                new.id
            )));
        }
        if !(1..=3).contains(&new.level) {
            return Err(refused(
                "a scope's level is 1 (basic), 2 (personal) or 3 (acts on things)",
            ));
        }
        let name = |text: &str| {
            setaria_identity::account::nickname(text).map_err(|error| refused(error.to_string()))
        };
        let scope = Scope {
            id: new.id,
            name_en: name(&new.name_en)?,
            name_zh: name(&new.name_zh)?,
            level: new.level,
            optional: new.optional,
            documented: false,
        };
        match self
            .0
            .store
            .write("scope.add", move |tx| rows::insert(tx, &scope))
            .await
        {
            Err(StoreError::Conflict(_)) => Err(refused(format!("scope {} exists", new.id))),
            other => Ok(other?),
        }
    }
}

fn view(scope: Scope) -> ScopeView {
    ScopeView {
        id: scope.id,
        name_en: scope.name_en,
        name_zh: scope.name_zh,
        level: scope.level,
        optional: scope.optional,
        documented: scope.documented,
    }
}
