// @generated

use ::ews_bindings::xml;

/// Simple type `t:RoleMemberTypeType`.
///
/// Restricts `xs:string`.
#[doc(alias = "RoleMemberTypeType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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

xml::open_enum!(
    RoleMemberType: Circle, Domain, Email, Everyone, ExternalId, Group, Guid, None,
    Partner, Passport, Phone, Role, Service, SkypeId
);
