// @generated

use ::ews_bindings::{Result, xml};

use super::{SharingAction, SharingActionImportance, SharingActionType};

/// Complex type `t:SharingMessageActionType`, since `V2017_07_11`.
#[doc(alias = "SharingMessageActionType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SharingMessageAction {
    /// Element `t:Importance`, optional.
    pub importance: Option<SharingActionImportance>,
    /// Element `t:ActionType`, optional.
    pub action_type: Option<SharingActionType>,
    /// Element `t:Action`, optional.
    pub action: Option<SharingAction>,
}

impl Eq for SharingMessageAction {}

xml::complex_type!(
    SharingMessageAction { name: "t:SharingMessageActionType", model:
    "t:Importance?, t:ActionType?, t:Action?" }
);

xml::blank_default!(SharingMessageAction);

impl xml::ReadNode for SharingMessageAction {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Importance") => input.fill(&mut self.importance, tag),
            (xml::T, "ActionType") => input.fill(&mut self.action_type, tag),
            (xml::T, "Action") => input.fill(&mut self.action, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for SharingMessageAction {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Importance", &self.importance);
        out.element("t:ActionType", &self.action_type);
        out.element("t:Action", &self.action);
    }
}
