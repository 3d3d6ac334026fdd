// @generated

use ::ews_bindings::{Result, rt, value};

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

rt::complex_type!(
    MeetingRegistrationResponseObject { name: "t:MeetingRegistrationResponseObjectType",
    base: WellKnownResponseObject, model: "t:ProposedStart?, t:ProposedEnd?" }
);

rt::extends!(MeetingRegistrationResponseObject, WellKnownResponseObject);

rt::placeholder_default!(MeetingRegistrationResponseObject);

impl rt::ReadComplex for MeetingRegistrationResponseObject {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "ProposedStart") => reader.fill(&mut self.proposed_start, tag),
            (rt::T, "ProposedEnd") => reader.fill(&mut self.proposed_end, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for MeetingRegistrationResponseObject {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("t:ProposedStart", &self.proposed_start);
        out.element("t:ProposedEnd", &self.proposed_end);
    }
}
