// @generated

use ::ews_bindings::xml;

/// Simple type `t:SharingAction`.
///
/// Restricts `xs:string`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum SharingAction {
    AcceptAndViewCalendar,
    ViewCalendar,
    AddThisCalendar,
    Accept,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(
    SharingAction: Accept, AcceptAndViewCalendar, AddThisCalendar, ViewCalendar
);
