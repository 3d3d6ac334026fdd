// @generated

use ::ews_bindings::{Result, rt};

/// Complex type `t:UnifiedMessageServiceConfiguration`, since `Exchange2010_SP1`.
///
/// Extends `t:ServiceConfiguration`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UnifiedMessageServiceConfiguration {
    /// Element `t:UmEnabled`, required.
    pub um_enabled: bool,
    /// Element `t:PlayOnPhoneDialString`, required.
    pub play_on_phone_dial_string: String,
    /// Element `t:PlayOnPhoneEnabled`, required.
    pub play_on_phone_enabled: bool,
}

impl Eq for UnifiedMessageServiceConfiguration {}

rt::complex_type!(
    UnifiedMessageServiceConfiguration { name: "t:UnifiedMessageServiceConfiguration",
    required: "t:UmEnabled, t:PlayOnPhoneDialString, t:PlayOnPhoneEnabled", bits: 3,
    model: "t:UmEnabled, t:PlayOnPhoneDialString, t:PlayOnPhoneEnabled" }
);

impl UnifiedMessageServiceConfiguration {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        um_enabled: bool,
        play_on_phone_dial_string: impl Into<String>,
        play_on_phone_enabled: bool,
    ) -> Self {
        Self {
            um_enabled,
            play_on_phone_dial_string: play_on_phone_dial_string.into(),
            play_on_phone_enabled,
        }
    }
}

rt::placeholder_new!(
    UnifiedMessageServiceConfiguration: placeholder, text, placeholder
);

impl rt::ReadComplex for UnifiedMessageServiceConfiguration {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "UmEnabled") => reader.require(&mut self.um_enabled, tag, 0),
            (rt::T, "PlayOnPhoneDialString") => {
                reader.require(&mut self.play_on_phone_dial_string, tag, 1)
            }
            (rt::T, "PlayOnPhoneEnabled") => {
                reader.require(&mut self.play_on_phone_enabled, tag, 2)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for UnifiedMessageServiceConfiguration {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:UmEnabled", &self.um_enabled);
        out.element("t:PlayOnPhoneDialString", &self.play_on_phone_dial_string);
        out.element("t:PlayOnPhoneEnabled", &self.play_on_phone_enabled);
    }
}
