// @generated

use ::ews_bindings::xml;

/// Simple type `t:CalendarPermissionReadAccessType`.
///
/// Restricts `xs:string`.
#[doc(alias = "CalendarPermissionReadAccessType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum CalendarPermissionReadAccess {
    None,
    TimeOnly,
    TimeAndSubjectAndLocation,
    FullDetails,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(
    CalendarPermissionReadAccess: FullDetails, None, TimeAndSubjectAndLocation, TimeOnly
);
