// @generated

use ::ews_bindings::{Result, rt};

use super::LegacyFreeBusy;

/// Complex type `t:IndividualAttendeeConflictData`.
///
/// Extends `t:AttendeeConflictData`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct IndividualAttendeeConflictData {
    /// Element `t:BusyType`, required.
    pub busy_type: LegacyFreeBusy,
}

impl Eq for IndividualAttendeeConflictData {}

rt::complex_type!(
    IndividualAttendeeConflictData { name: "t:IndividualAttendeeConflictData", required: "t:BusyType", bits: 1, model: "t:BusyType" }
);

impl IndividualAttendeeConflictData {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(busy_type: LegacyFreeBusy) -> Self {
        Self { busy_type }
    }
}

rt::placeholder_new!(IndividualAttendeeConflictData: placeholder);

impl rt::ReadComplex for IndividualAttendeeConflictData {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "BusyType") => reader.require(&mut self.busy_type, tag, 0),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for IndividualAttendeeConflictData {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:BusyType", &self.busy_type);
    }
}
