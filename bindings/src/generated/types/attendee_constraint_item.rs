// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
    AttendeeConstraintItem { name: "t:AttendeeConstraintItem", base:
    MeetingTimeCandidatesConstraintItem, model: "t:IsRequired?" }
);

xml::extends!(AttendeeConstraintItem, MeetingTimeCandidatesConstraintItem);

xml::blank_default!(AttendeeConstraintItem);

impl xml::ReadNode for AttendeeConstraintItem {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "IsRequired") => input.fill(&mut self.is_required, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for AttendeeConstraintItem {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("t:IsRequired", &self.is_required);
    }
}
