// @generated

use ::ews_bindings::{Result, rt};

/// Complex type `t:CompleteNameType`.
#[doc(alias = "CompleteNameType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CompleteName {
    /// Element `t:Title`, optional.
    pub title: Option<String>,
    /// Element `t:FirstName`, optional.
    pub first_name: Option<String>,
    /// Element `t:MiddleName`, optional.
    pub middle_name: Option<String>,
    /// Element `t:LastName`, optional.
    pub last_name: Option<String>,
    /// Element `t:Suffix`, optional.
    pub suffix: Option<String>,
    /// Element `t:Initials`, optional.
    pub initials: Option<String>,
    /// Element `t:FullName`, optional.
    pub full_name: Option<String>,
    /// Element `t:Nickname`, optional.
    pub nickname: Option<String>,
    /// Element `t:YomiFirstName`, optional.
    pub yomi_first_name: Option<String>,
    /// Element `t:YomiLastName`, optional.
    pub yomi_last_name: Option<String>,
}

impl Eq for CompleteName {}

rt::complex_type!(
    CompleteName { name: "t:CompleteNameType", model:
    "t:Title?, t:FirstName?, t:MiddleName?, t:LastName?, t:Suffix?, t:Initials?, t:FullName?, t:Nickname?, t:YomiFirstName?, t:YomiLastName?"
    }
);

rt::placeholder_default!(CompleteName);

impl rt::ReadComplex for CompleteName {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Title") => reader.fill(&mut self.title, tag),
            (rt::T, "FirstName") => reader.fill(&mut self.first_name, tag),
            (rt::T, "MiddleName") => reader.fill(&mut self.middle_name, tag),
            (rt::T, "LastName") => reader.fill(&mut self.last_name, tag),
            (rt::T, "Suffix") => reader.fill(&mut self.suffix, tag),
            (rt::T, "Initials") => reader.fill(&mut self.initials, tag),
            (rt::T, "FullName") => reader.fill(&mut self.full_name, tag),
            (rt::T, "Nickname") => reader.fill(&mut self.nickname, tag),
            (rt::T, "YomiFirstName") => reader.fill(&mut self.yomi_first_name, tag),
            (rt::T, "YomiLastName") => reader.fill(&mut self.yomi_last_name, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for CompleteName {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Title", &self.title);
        out.element("t:FirstName", &self.first_name);
        out.element("t:MiddleName", &self.middle_name);
        out.element("t:LastName", &self.last_name);
        out.element("t:Suffix", &self.suffix);
        out.element("t:Initials", &self.initials);
        out.element("t:FullName", &self.full_name);
        out.element("t:Nickname", &self.nickname);
        out.element("t:YomiFirstName", &self.yomi_first_name);
        out.element("t:YomiLastName", &self.yomi_last_name);
    }
}
