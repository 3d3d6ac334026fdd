// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    MessageSafety { name: "t:MessageSafetyType", model:
    "t:MessageSafetyLevel?, t:MessageSafetyReason?, t:Info?" }
);

rt::placeholder_default!(MessageSafety);

impl rt::ReadComplex for MessageSafety {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "MessageSafetyLevel") => {
                reader.fill(&mut self.message_safety_level, tag)
            }
            (rt::T, "MessageSafetyReason") => {
                reader.fill(&mut self.message_safety_reason, tag)
            }
            (rt::T, "Info") => reader.fill(&mut self.info, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for MessageSafety {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:MessageSafetyLevel", &self.message_safety_level);
        out.element("t:MessageSafetyReason", &self.message_safety_reason);
        out.element("t:Info", &self.info);
    }
}
