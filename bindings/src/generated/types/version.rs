// @generated

use ::ews_bindings::xml;

/// Simple type `t:VersionType`, since `V2016_10_10`.
///
/// Restricts `xs:string`: pattern `[0-9]{1,4}\.[0-9]{1,4}(\.[0-9]{1,4}(\.[0-9]{1,4})?)?`.
#[doc(alias = "VersionType")]
#[derive(Clone, Debug, PartialEq, PartialOrd, Hash)]
pub struct Version(String);

impl Eq for Version {}

impl Version {
    const FACETS: &'static [xml::Facets] = &[
        xml::Facets {
            pattern: Some((
                "[0-9]{1,4}\\.[0-9]{1,4}(\\.[0-9]{1,4}(\\.[0-9]{1,4})?)?",
                &xml::Pattern::Sequence(
                    &[
                        xml::Pattern::Repeat(&xml::Pattern::Class(&[('0', '9')]), 1, 4),
                        xml::Pattern::Literal("."),
                        xml::Pattern::Repeat(&xml::Pattern::Class(&[('0', '9')]), 1, 4),
                        xml::Pattern::Repeat(
                            &xml::Pattern::Sequence(
                                &[
                                    xml::Pattern::Literal("."),
                                    xml::Pattern::Repeat(
                                        &xml::Pattern::Class(&[('0', '9')]),
                                        1,
                                        4,
                                    ),
                                    xml::Pattern::Repeat(
                                        &xml::Pattern::Sequence(
                                            &[
                                                xml::Pattern::Literal("."),
                                                xml::Pattern::Repeat(
                                                    &xml::Pattern::Class(&[('0', '9')]),
                                                    1,
                                                    4,
                                                ),
                                            ],
                                        ),
                                        0,
                                        1,
                                    ),
                                ],
                            ),
                            0,
                            1,
                        ),
                    ],
                ),
            )),
            ..xml::Facets::NONE
        },
    ];
}

xml::facet_text!(Version, String);
