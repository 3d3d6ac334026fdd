// @generated

use ::ews_bindings::rt;

/// Complex type `t:TooBigGroupAttendeeConflictData`.
///
/// Extends `t:AttendeeConflictData`.
///
/// Microsoft's reference: [`TooBigGroupAttendeeConflictData`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/toobiggroupattendeeconflictdata).
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct TooBigGroupAttendeeConflictData {}

impl Eq for TooBigGroupAttendeeConflictData {}

rt::complex_type! {
    TooBigGroupAttendeeConflictData = "t:TooBigGroupAttendeeConflictData";
}
