//! Parameters and columns on PostgreSQL's wire.
//!
//! Owns: the mapping between the four types and the server's. Only `session` calls it.

use std::error::Error;
use std::fmt;

use bytes::BytesMut;
use tokio_postgres::types::{IsNull, ToSql, Type};

use crate::error::StoreError;
use crate::value::{Cell, Row, Value};

/// A parameter. The driver may print it at its debug level, so it prints as nothing.
pub(super) struct Param<'a>(pub(super) Value<'a>);

/// Reads a row strictly.
pub(super) fn row(found: &tokio_postgres::Row) -> Result<Row, StoreError> {
    let cells: Result<Vec<Cell>, StoreError> = (0..found.len()).map(|column| cell(found, column)).collect();
    Ok(Row::new(cells?))
}

fn cell(row: &tokio_postgres::Row, column: usize) -> Result<Cell, StoreError> {
    let wrong = StoreError::Corrupt {
        column,
        expected: "one of the four types",
    };
    let kind = row.columns().get(column).map(tokio_postgres::Column::type_);
    let cell = match kind {
        Some(&Type::INT8) => row
            .try_get::<_, Option<i64>>(column)
            .map(|value| value.map(Cell::Int)),
        Some(&Type::INT4) => row
            .try_get::<_, Option<i32>>(column)
            .map(|value| value.map(|number| Cell::Int(number.into()))),
        Some(&Type::BOOL) => row
            .try_get::<_, Option<bool>>(column)
            .map(|value| value.map(|truth| Cell::Int(truth.into()))),
        Some(&(Type::TEXT | Type::VARCHAR | Type::NAME)) => row
            .try_get::<_, Option<String>>(column)
            .map(|value| value.map(Cell::Text)),
        Some(&Type::BYTEA) => row
            .try_get::<_, Option<Vec<u8>>>(column)
            .map(|value| value.map(Cell::Bytes)),
        _ => return Err(wrong),
    };
    cell.map(|cell| cell.unwrap_or(Cell::Null)).map_err(|_| wrong)
}

impl fmt::Debug for Param<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("…")
    }
}

impl ToSql for Param<'_> {
    fn to_sql(&self, kind: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {
        match self.0 {
            Value::Null => Ok(IsNull::Yes),
            Value::Int(number) => number.to_sql_checked(kind, out),
            Value::Bool(truth) => truth.to_sql_checked(kind, out),
            Value::Text(text) => text.to_sql_checked(kind, out),
            Value::Bytes(bytes) => bytes.to_sql_checked(kind, out),
        }
    }

    fn accepts(_kind: &Type) -> bool {
        // Each value is checked by the type that it has.
        true
    }

    fn to_sql_checked(
        &self,
        kind: &Type,
        out: &mut BytesMut,
    ) -> Result<IsNull, Box<dyn Error + Sync + Send>> {
        self.to_sql(kind, out)
    }
}
