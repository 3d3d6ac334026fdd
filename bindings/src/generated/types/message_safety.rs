// @generated

use ::ews_bindings::{Result, xml};

/// Complex type `t:MessageSafetyType`, since `V2017_07_11`.
#[doc(alias = "MessageSafetyType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MessageSafety {
    /// Element `t:MessageSafetyLevel`, optional.
    pub message_safety_level: Option<i32>,
    /// Element `t:MessageSafetyReason`, optional.
    pub message_safety_reason: Option<i32>,
    /// Element `t:Info`, optional.
    pub info: Option<String>,
}

impl Eq for MessageSafety {}

xml::complex_type!(
    MessageSafety { name: "t:MessageSafetyType", model:
    "t:MessageSafetyLevel?, t:MessageSafetyReason?, t:Info?" }
);

xml::blank_default!(MessageSafety);

impl xml::ReadNode for MessageSafety {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "MessageSafetyLevel") => {
                input.fill(&mut self.message_safety_level, tag)
            }
            (xml::T, "MessageSafetyReason") => {
                input.fill(&mut self.message_safety_reason, tag)
            }
            (xml::T, "Info") => input.fill(&mut self.info, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for MessageSafety {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:MessageSafetyLevel", &self.message_safety_level);
        out.element("t:MessageSafetyReason", &self.message_safety_reason);
        out.element("t:Info", &self.info);
    }
}
