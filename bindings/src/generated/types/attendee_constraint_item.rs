// @generated

use ::ews_bindings::{Result, rt};

use super::MeetingTimeCandidatesConstraintItem;

/// Complex type `t:AttendeeConstraintItem`, since `V2016_10_10`.
///
/// Extends `t:MeetingTimeCandidatesConstraintItem`.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AttendeeConstraintItem {
    /// What it inherits from [`MeetingTimeCandidatesConstraintItem`].
    pub base: MeetingTimeCandidatesConstraintItem,
    /// Element `t:IsRequired`, optional.
    pub is_required: Option<bool>,
}

impl Eq for AttendeeConstraintItem {}

rt::complex_type!(
    AttendeeConstraintItem { name: "t:AttendeeConstraintItem", base:
    MeetingTimeCandidatesConstraintItem, model: "t:IsRequired?" }
);

rt::extends!(AttendeeConstraintItem, MeetingTimeCandidatesConstraintItem);

rt::placeholder_default!(AttendeeConstraintItem);

impl rt::ReadComplex for AttendeeConstraintItem {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "IsRequired") => reader.fill(&mut self.is_required, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for AttendeeConstraintItem {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("t:IsRequired", &self.is_required);
    }
}
