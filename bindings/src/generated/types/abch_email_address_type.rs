// @generated

use ::ews_bindings::rt;

/// Simple type `t:AbchEmailAddressTypeType`, since `V2016_10_10`.
///
/// Restricts `xs:string`.
#[doc(alias = "AbchEmailAddressTypeType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum AbchEmailAddressType {
    Personal,
    Business,
    Other,
    Passport,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for AbchEmailAddressType {}

rt::open_enum! {
    AbchEmailAddressType;
    0 Personal;
    1 Business;
    2 Other;
    3 Passport;
}
