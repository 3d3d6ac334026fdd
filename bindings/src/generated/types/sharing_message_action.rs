// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    SharingMessageAction { name: "t:SharingMessageActionType", model:
    "t:Importance?, t:ActionType?, t:Action?" }
);

rt::placeholder_default!(SharingMessageAction);

impl rt::ReadComplex for SharingMessageAction {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Importance") => reader.fill(&mut self.importance, tag),
            (rt::T, "ActionType") => reader.fill(&mut self.action_type, tag),
            (rt::T, "Action") => reader.fill(&mut self.action, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for SharingMessageAction {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Importance", &self.importance);
        out.element("t:ActionType", &self.action_type);
        out.element("t:Action", &self.action);
    }
}
