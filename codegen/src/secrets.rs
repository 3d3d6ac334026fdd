//! The values that `Debug` must hide. A test fails if an entry is not in `schemas/`; an entry for a type that a schema
//! lacks is ignored.

use crate::schema::Name;

/// Values that must not reach a log: tokens, security contexts, secrets and encrypted data. A type with
/// its elements, attributes (`@`) and text (`.`).
const SECRET: &[(&str, &[&str])] = &[
    ("ClientAccessTokenType", &["t:TokenValue"]),
    ("ClientExtensionType", &["@Etoken"]),
    ("ContactItemType", &["t:SkypeAuthCertificate"]),
    ("EncryptedSharedFolderDataType", &["t:Token", "t:Data"]),
    (
        "NetworkItemType",
        &["t:ClientPublishSecret", "t:ClientToken", "t:ClientToken2", "t:RefreshToken2", "t:SessionHandle"],
    ),
    ("PeopleTokenType", &["t:TokenValue"]),
    ("ProxySecurityContextType", &["."]),
    ("SerializedSecurityContextType", &["t:UserSid", "t:GroupSids", "t:RestrictedGroupSids"]),
];

/// Returns `true` if `Debug` must hide an element, attribute or text of a type, named as in [`SECRET`].
pub(crate) fn is_secret(owner: &Name, part: &str) -> bool {
    SECRET.iter().any(|(name, parts)| *name == owner.local && parts.contains(&part))
}

#[cfg(test)]
mod tests {
    use super::SECRET;
    use crate::pipeline::generate;
    use crate::test_schema;

    #[test]
    fn every_hidden_value_is_in_the_schema() {
        let files = generate(&test_schema::folder()).expect("the schema generates");
        let count: usize = files.iter().map(|(_, text)| text.matches("rt::Redacted").count()).sum();
        let expected = SECRET.iter().map(|(_, parts)| parts.len()).sum::<usize>();
        assert_eq!(
            count, expected,
            "the schema lacks a type or a part of `SECRET`, or it has another name now"
        );
    }
}
