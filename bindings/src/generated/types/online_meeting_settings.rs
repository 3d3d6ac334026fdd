// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(OnlineMeetingSettings: blank, blank, blank);

impl xml::ReadNode for OnlineMeetingSettings {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "LobbyBypass") => input.require(&mut self.lobby_bypass, tag, 0),
            (xml::T, "AccessLevel") => input.require(&mut self.access_level, tag, 1),
            (xml::T, "Presenters") => input.require(&mut self.presenters, tag, 2),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for OnlineMeetingSettings {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:LobbyBypass", &self.lobby_bypass);
        out.element("t:AccessLevel", &self.access_level);
        out.element("t:Presenters", &self.presenters);
    }
}
