// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{SharingAction, SharingActionImportance, SharingActionType};

/// Complex type `t:SharingMessageActionType`.
#[doc(alias = "SharingMessageActionType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct SharingMessageAction {
    /// Element `t:Importance`, optional.
    pub importance: Option<SharingActionImportance>,
    /// Element `t:ActionType`, optional.
    pub action_type: Option<SharingActionType>,
    /// Element `t:Action`, optional.
    pub action: Option<SharingAction>,
}

impl SharingMessageAction {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:SharingMessageActionType",
        content: xml::Content::Model("t:Importance?, t:ActionType?, t:Action?"),
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(SharingMessageAction);

::ews_bindings::blank_default!(SharingMessageAction);

impl xml::ReadNode for SharingMessageAction {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
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
