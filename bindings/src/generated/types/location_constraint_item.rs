// @generated

use ::ews_bindings::{Result, xml};

use super::MeetingTimeCandidatesConstraintItem;

/// Complex type `t:LocationConstraintItem`, since `V2016_10_10`.
///
/// Extends `t:MeetingTimeCandidatesConstraintItem`.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct LocationConstraintItem {
    /// What it inherits from [`MeetingTimeCandidatesConstraintItem`].
    pub base: MeetingTimeCandidatesConstraintItem,
    /// Element `t:Name`, optional.
    pub name: Option<String>,
    /// Element `t:ResolveAvailability`, optional.
    pub resolve_availability: Option<bool>,
}

impl Eq for LocationConstraintItem {}

xml::complex_type!(
    LocationConstraintItem { name: "t:LocationConstraintItem", base:
    MeetingTimeCandidatesConstraintItem, model: "t:Name?, t:ResolveAvailability?" }
);

xml::extends!(LocationConstraintItem, MeetingTimeCandidatesConstraintItem);

xml::blank_default!(LocationConstraintItem);

impl xml::ReadNode for LocationConstraintItem {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Name") => input.fill(&mut self.name, tag),
            (xml::T, "ResolveAvailability") => {
                input.fill(&mut self.resolve_availability, tag)
            }
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for LocationConstraintItem {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("t:Name", &self.name);
        out.element("t:ResolveAvailability", &self.resolve_availability);
    }
}
