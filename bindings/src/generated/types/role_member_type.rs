// @generated

use ::ews_bindings::rt;

/// Simple type `t:RoleMemberTypeType`, since `V2016_10_10`.
///
/// Restricts `xs:string`.
#[doc(alias = "RoleMemberTypeType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum RoleMemberType {
    None,
    Passport,
    Everyone,
    Email,
    Phone,
    SkypeId,
    ExternalId,
    Group,
    Guid,
    Role,
    Service,
    Circle,
    Domain,
    Partner,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for RoleMemberType {}

rt::open_enum! {
    RoleMemberType;
    0 None;
    1 Passport;
    2 Everyone;
    3 Email;
    4 Phone;
    5 SkypeId;
    6 ExternalId;
    7 Group;
    8 Guid;
    9 Role;
    10 Service;
    11 Circle;
    12 Domain;
    13 Partner;
}
