// @generated

use ::ews_bindings::{Result, rt};

use super::{LobbyBypass, OnlineMeetingAccessLevel, Presenters};

/// Complex type `t:OnlineMeetingSettingsType`, since `Exchange2013_SP1`.
#[doc(alias = "OnlineMeetingSettingsType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct OnlineMeetingSettings {
    /// Element `t:LobbyBypass`, required.
    pub lobby_bypass: LobbyBypass,
    /// Element `t:AccessLevel`, required.
    pub access_level: OnlineMeetingAccessLevel,
    /// Element `t:Presenters`, required.
    pub presenters: Presenters,
}

impl Eq for OnlineMeetingSettings {}

rt::complex_type!(
    OnlineMeetingSettings { name: "t:OnlineMeetingSettingsType", required:
    "t:LobbyBypass, t:AccessLevel, t:Presenters", bits: 3, model:
    "t:LobbyBypass, t:AccessLevel, t:Presenters" }
);

impl OnlineMeetingSettings {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        lobby_bypass: LobbyBypass,
        access_level: OnlineMeetingAccessLevel,
        presenters: Presenters,
    ) -> Self {
        Self {
            lobby_bypass,
            access_level,
            presenters,
        }
    }
}

rt::placeholder_new!(OnlineMeetingSettings: placeholder, placeholder, placeholder);

impl rt::ReadComplex for OnlineMeetingSettings {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "LobbyBypass") => reader.require(&mut self.lobby_bypass, tag, 0),
            (rt::T, "AccessLevel") => reader.require(&mut self.access_level, tag, 1),
            (rt::T, "Presenters") => reader.require(&mut self.presenters, tag, 2),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for OnlineMeetingSettings {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:LobbyBypass", &self.lobby_bypass);
        out.element("t:AccessLevel", &self.access_level);
        out.element("t:Presenters", &self.presenters);
    }
}
