// @generated

use ::ews_bindings::rt;

/// Simple type `t:SharingAction`, since `V2017_07_11`.
///
/// Restricts `xs:string`.
#[derive(Debug, PartialEq, Hash)]
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

impl Eq for SharingAction {}

rt::open_enum! {
    SharingAction;
    0 AcceptAndViewCalendar;
    1 ViewCalendar;
    2 AddThisCalendar;
    3 Accept;
}
