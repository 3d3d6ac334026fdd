// @generated

use ::ews_bindings::{Result, value, xml};

use super::WellKnownResponseObject;

/// Complex type `t:MeetingRegistrationResponseObjectType`, since `Exchange2013_SP1`.
///
/// Extends `t:WellKnownResponseObjectType`.
#[doc(alias = "MeetingRegistrationResponseObjectType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MeetingRegistrationResponseObject {
    /// What it inherits from [`WellKnownResponseObject`].
    pub base: WellKnownResponseObject,
    /// Element `t:ProposedStart`, optional.
    pub proposed_start: Option<value::DateTime>,
    /// Element `t:ProposedEnd`, optional.
    pub proposed_end: Option<value::DateTime>,
}

xml::complex_type!(
    MeetingRegistrationResponseObject { name: "t:MeetingRegistrationResponseObjectType",
    base: WellKnownResponseObject, model: "t:ProposedStart?, t:ProposedEnd?" }
);

xml::extends!(MeetingRegistrationResponseObject, WellKnownResponseObject);

xml::blank_default!(MeetingRegistrationResponseObject);

impl xml::ReadNode for MeetingRegistrationResponseObject {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "ProposedStart") => input.fill(&mut self.proposed_start, tag),
            (xml::T, "ProposedEnd") => input.fill(&mut self.proposed_end, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for MeetingRegistrationResponseObject {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("t:ProposedStart", &self.proposed_start);
        out.element("t:ProposedEnd", &self.proposed_end);
    }
}
