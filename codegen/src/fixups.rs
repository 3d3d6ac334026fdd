//! What the schema gets wrong or cannot say: one function each, with its reason.
//!
//! A fixup that has nothing to do in a schema that knows the components it is about fails, so that it
//! does not outlive its reason. In a schema that does not know them it does nothing.

use std::collections::BTreeSet;

use crate::error::{Error, ErrorKind, Result};
use crate::schema::{Name, Namespace, Schema};

/// Keeps elements of `ItemType` plain.
///
/// Four kinds of item (files of Office services) are declared by no element, so that by the rule every
/// `t:Item` would be an alternative over `xsi:type`. Kinds of item are elements of their own
/// everywhere on the wire; making every item an alternative for these four would cost all users
/// `item.subject`.
pub(crate) fn plain_items(polymorphic: &mut BTreeSet<Name>, schema: &Schema) -> Result<()> {
    let type_named = |local: &str| Name::new(Namespace::Types, local);
    if polymorphic.remove(&type_named("ItemType")) || !schema.types.contains_key(&type_named("FileItemType"))
    {
        return Ok(());
    }
    Err(Error::new(ErrorKind::Fixup, "plain_items has nothing to do any more; remove it")
        .of("type t:ItemType"))
}

/// Fields that must not reach a log: tokens, security contexts and what is encrypted.
const SECRET: &[(&str, &str)] = &[
    ("ClientAccessTokenType", "TokenValue"),
    ("EncryptedSharedFolderDataType", "Token"),
    ("EncryptedSharedFolderDataType", "Data"),
];

/// Whether `Debug` has to hide an element of a type.
pub(crate) fn is_secret(owner: &Name, element: &Name) -> bool {
    SECRET.contains(&(owner.local.as_str(), element.local.as_str()))
}
