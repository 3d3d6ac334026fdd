// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
    IndividualAttendeeConflictData { name: "t:IndividualAttendeeConflictData", required: "t:BusyType", bits: 1, model: "t:BusyType" }
);

impl IndividualAttendeeConflictData {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(busy_type: LegacyFreeBusy) -> Self {
        Self { busy_type }
    }
}

xml::blank_new!(IndividualAttendeeConflictData: blank);

impl xml::ReadNode for IndividualAttendeeConflictData {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "BusyType") => input.require(&mut self.busy_type, tag, 0),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for IndividualAttendeeConflictData {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:BusyType", &self.busy_type);
    }
}
