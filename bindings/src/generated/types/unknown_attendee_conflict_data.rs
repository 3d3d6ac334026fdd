// @generated

use ::ews_bindings::rt;

/// Complex type `t:UnknownAttendeeConflictData`.
///
/// Extends `t:AttendeeConflictData`.
///
/// Microsoft's reference: [`UnknownAttendeeConflictData`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/unknownattendeeconflictdata).
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UnknownAttendeeConflictData {}

impl Eq for UnknownAttendeeConflictData {}

rt::complex_type! {
    UnknownAttendeeConflictData = "t:UnknownAttendeeConflictData";
}
