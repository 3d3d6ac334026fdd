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

/// What must not reach a log: tokens, security contexts, secrets, and what is encrypted. A type with
/// its elements, attributes (`@`) and text (`.`).
const SECRET: &[(&str, &[&str])] = &[
    ("ClientAccessTokenType", &["t:TokenValue"]),
    ("ClientExtensionType", &["@Etoken"]),
    ("EncryptedSharedFolderDataType", &["t:Token", "t:Data"]),
    (
        "NetworkItemType",
        &["t:ClientPublishSecret", "t:ClientToken", "t:ClientToken2", "t:RefreshToken2", "t:SessionHandle"],
    ),
    ("ProxySecurityContextType", &["."]),
    ("SerializedSecurityContextType", &["t:UserSid", "t:GroupSids", "t:RestrictedGroupSids"]),
];

/// Whether `Debug` has to hide a part of a type, named as in [`SECRET`].
pub(crate) fn is_secret(owner: &Name, part: &str) -> bool {
    SECRET.iter().any(|(name, parts)| *name == owner.local && parts.contains(&part))
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::SECRET;

    #[test]
    fn every_secret_is_in_the_schema() {
        let schemas = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schemas");
        let files = crate::generate(&schemas).expect("the schema generates");
        let hidden: usize = files.iter().map(|(_, text)| text.matches("rt::Redacted").count()).sum();
        assert_eq!(hidden, SECRET.iter().map(|(_, parts)| parts.len()).sum::<usize>());
    }
}
