// @generated

use ::ews_bindings::xml;

/// Simple type `t:DistinguishedPropertySetType`.
///
/// Restricts `xs:string`.
#[doc(alias = "DistinguishedPropertySetType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum DistinguishedPropertySet {
    Meeting,
    Appointment,
    Common,
    PublicStrings,
    Address,
    InternetHeaders,
    CalendarAssistant,
    UnifiedMessaging,
    Task,
    Sharing,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(
    DistinguishedPropertySet: Address, Appointment, CalendarAssistant, Common,
    InternetHeaders, Meeting, PublicStrings, Sharing, Task, UnifiedMessaging
);
