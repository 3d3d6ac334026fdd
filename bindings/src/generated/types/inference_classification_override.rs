// @generated

use ::ews_bindings::{Result, rt};

use super::{Guid, InferenceClassification};

/// Complex type `t:InferenceClassificationOverrideType`, since `V2016_10_10`.
#[doc(alias = "InferenceClassificationOverrideType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct InferenceClassificationOverride {
    /// Element `t:Id`, required.
    pub id: Guid,
    /// Element `t:SenderSmtpAddress`, required.
    pub sender_smtp_address: String,
    /// Element `t:SenderDisplayName`, required.
    pub sender_display_name: String,
    /// Element `t:AlwaysClassifyAs`, required.
    pub always_classify_as: InferenceClassification,
}

impl Eq for InferenceClassificationOverride {}

rt::complex_type!(
    InferenceClassificationOverride { name: "t:InferenceClassificationOverrideType",
    required: "t:Id, t:SenderSmtpAddress, t:SenderDisplayName, t:AlwaysClassifyAs", bits: 4, model: "t:Id, t:SenderSmtpAddress, t:SenderDisplayName, t:AlwaysClassifyAs" }
);

impl InferenceClassificationOverride {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        id: Guid,
        sender_smtp_address: impl Into<String>,
        sender_display_name: impl Into<String>,
        always_classify_as: InferenceClassification,
    ) -> Self {
        Self {
            id,
            sender_smtp_address: sender_smtp_address.into(),
            sender_display_name: sender_display_name.into(),
            always_classify_as,
        }
    }
}

rt::placeholder_new!(
    InferenceClassificationOverride: placeholder, text, text, placeholder
);

impl rt::ReadComplex for InferenceClassificationOverride {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Id") => reader.require(&mut self.id, tag, 0),
            (rt::T, "SenderSmtpAddress") => {
                reader.require(&mut self.sender_smtp_address, tag, 1)
            }
            (rt::T, "SenderDisplayName") => {
                reader.require(&mut self.sender_display_name, tag, 2)
            }
            (rt::T, "AlwaysClassifyAs") => {
                reader.require(&mut self.always_classify_as, tag, 3)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for InferenceClassificationOverride {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Id", &self.id);
        out.element("t:SenderSmtpAddress", &self.sender_smtp_address);
        out.element("t:SenderDisplayName", &self.sender_display_name);
        out.element("t:AlwaysClassifyAs", &self.always_classify_as);
    }
}
