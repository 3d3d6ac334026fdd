// @generated

use ::ews_bindings::rt;

/// Simple type `t:DistinguishedFolderIdNameType`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`DistinguishedFolderId`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/distinguishedfolderid-distinguishedfolderidnametype).
#[doc(alias = "DistinguishedFolderIdNameType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum DistinguishedFolderIdName {
    /// `calendar`
    Calendar,
    /// `contacts`
    Contacts,
    /// `deleteditems`
    Deleteditems,
    /// `drafts`
    Drafts,
    /// `inbox`
    Inbox,
    /// `journal`
    Journal,
    /// `notes`
    Notes,
    /// `outbox`
    Outbox,
    /// `sentitems`
    Sentitems,
    /// `tasks`
    Tasks,
    /// `msgfolderroot`
    Msgfolderroot,
    /// `publicfoldersroot`
    Publicfoldersroot,
    /// `root`
    Root,
    /// `junkemail`
    Junkemail,
    /// `searchfolders`
    Searchfolders,
    /// `voicemail`
    Voicemail,
    /// `recoverableitemsroot`, since `Exchange2010_SP1`
    Recoverableitemsroot,
    /// `recoverableitemsdeletions`, since `Exchange2010_SP1`
    Recoverableitemsdeletions,
    /// `recoverableitemsversions`, since `Exchange2010_SP1`
    Recoverableitemsversions,
    /// `recoverableitemspurges`, since `Exchange2010_SP1`
    Recoverableitemspurges,
    /// `recoverableitemsdiscoveryholds`, since `V2016_10_10`
    Recoverableitemsdiscoveryholds,
    /// `archiveroot`, since `Exchange2010_SP1`
    Archiveroot,
    /// `archivemsgfolderroot`, since `Exchange2010_SP1`
    Archivemsgfolderroot,
    /// `archivedeleteditems`, since `Exchange2010_SP1`
    Archivedeleteditems,
    /// `archiveinbox`, since `Exchange2013_SP1`
    Archiveinbox,
    /// `archiverecoverableitemsroot`, since `Exchange2010_SP1`
    Archiverecoverableitemsroot,
    /// `archiverecoverableitemsdeletions`, since `Exchange2010_SP1`
    Archiverecoverableitemsdeletions,
    /// `archiverecoverableitemsversions`, since `Exchange2010_SP1`
    Archiverecoverableitemsversions,
    /// `archiverecoverableitemspurges`, since `Exchange2010_SP1`
    Archiverecoverableitemspurges,
    /// `archiverecoverableitemsdiscoveryholds`, since `V2016_10_10`
    Archiverecoverableitemsdiscoveryholds,
    /// `syncissues`, since `Exchange2013_SP1`
    Syncissues,
    /// `conflicts`, since `Exchange2013_SP1`
    Conflicts,
    /// `localfailures`, since `Exchange2013_SP1`
    Localfailures,
    /// `serverfailures`, since `Exchange2013_SP1`
    Serverfailures,
    /// `recipientcache`, since `Exchange2013_SP1`
    Recipientcache,
    /// `quickcontacts`, since `Exchange2013_SP1`
    Quickcontacts,
    /// `conversationhistory`, since `Exchange2013_SP1`
    Conversationhistory,
    /// `adminauditlogs`, since `Exchange2013_SP1`
    Adminauditlogs,
    /// `todosearch`, since `Exchange2013_SP1`
    Todosearch,
    /// `mycontacts`, since `Exchange2013_SP1`
    Mycontacts,
    /// `directory`, since `Exchange2013_SP1`
    Directory,
    /// `imcontactlist`, since `Exchange2013_SP1`
    Imcontactlist,
    /// `peopleconnect`, since `Exchange2013_SP1`
    Peopleconnect,
    /// `favorites`, since `Exchange2013_SP1`
    Favorites,
    /// `mecontact`, since `V2016_10_10`
    Mecontact,
    /// `personmetadata`, since `V2016_10_10`
    Personmetadata,
    /// `teamspaceactivity`, since `V2016_10_10`
    Teamspaceactivity,
    /// `teamspacemessaging`, since `V2016_10_10`
    Teamspacemessaging,
    /// `teamspaceworkitems`, since `V2016_10_10`
    Teamspaceworkitems,
    /// `scheduled`, since `V2016_10_10`
    Scheduled,
    /// `orionnotes`, since `V2016_10_10`
    Orionnotes,
    /// `tagitems`, since `V2016_10_10`
    Tagitems,
    /// `alltaggeditems`, since `V2016_10_10`
    Alltaggeditems,
    /// `allcategorizeditems`, since `V2018_01_08`
    Allcategorizeditems,
    /// `externalcontacts`, since `V2016_10_10`
    Externalcontacts,
    /// `teamchat`, since `V2016_10_10`
    Teamchat,
    /// `teamchathistory`, since `V2017_07_11`
    Teamchathistory,
    /// `yammerdata`, since `V2018_01_08`
    Yammerdata,
    /// `yammerroot`, since `V2016_10_10`
    Yammerroot,
    /// `yammerinbound`, since `V2016_10_10`
    Yammerinbound,
    /// `yammeroutbound`, since `V2016_10_10`
    Yammeroutbound,
    /// `yammerfeeds`, since `V2016_10_10`
    Yammerfeeds,
    /// `kaizaladata`, since `V2018_01_08`
    Kaizaladata,
    /// `messageingestion`, since `V2018_01_08`
    Messageingestion,
    /// `onedriveroot`, since `V2016_10_10`
    Onedriveroot,
    /// `onedriverecylebin`, since `V2016_10_10`
    Onedriverecylebin,
    /// `onedrivesystem`, since `V2016_10_10`
    Onedrivesystem,
    /// `onedrivevolume`, since `V2016_10_10`
    Onedrivevolume,
    /// `important`, since `V2017_07_11`
    Important,
    /// `starred`, since `V2017_07_11`
    Starred,
    /// `archive`, since `V2017_07_11`
    Archive,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for DistinguishedFolderIdName {}

rt::open_enum! {
    DistinguishedFolderIdName;
    0 Calendar = "calendar";
    1 Contacts = "contacts";
    2 Deleteditems = "deleteditems";
    3 Drafts = "drafts";
    4 Inbox = "inbox";
    5 Journal = "journal";
    6 Notes = "notes";
    7 Outbox = "outbox";
    8 Sentitems = "sentitems";
    9 Tasks = "tasks";
    10 Msgfolderroot = "msgfolderroot";
    11 Publicfoldersroot = "publicfoldersroot";
    12 Root = "root";
    13 Junkemail = "junkemail";
    14 Searchfolders = "searchfolders";
    15 Voicemail = "voicemail";
    16 Recoverableitemsroot = "recoverableitemsroot";
    17 Recoverableitemsdeletions = "recoverableitemsdeletions";
    18 Recoverableitemsversions = "recoverableitemsversions";
    19 Recoverableitemspurges = "recoverableitemspurges";
    20 Recoverableitemsdiscoveryholds = "recoverableitemsdiscoveryholds";
    21 Archiveroot = "archiveroot";
    22 Archivemsgfolderroot = "archivemsgfolderroot";
    23 Archivedeleteditems = "archivedeleteditems";
    24 Archiveinbox = "archiveinbox";
    25 Archiverecoverableitemsroot = "archiverecoverableitemsroot";
    26 Archiverecoverableitemsdeletions = "archiverecoverableitemsdeletions";
    27 Archiverecoverableitemsversions = "archiverecoverableitemsversions";
    28 Archiverecoverableitemspurges = "archiverecoverableitemspurges";
    29 Archiverecoverableitemsdiscoveryholds = "archiverecoverableitemsdiscoveryholds";
    30 Syncissues = "syncissues";
    31 Conflicts = "conflicts";
    32 Localfailures = "localfailures";
    33 Serverfailures = "serverfailures";
    34 Recipientcache = "recipientcache";
    35 Quickcontacts = "quickcontacts";
    36 Conversationhistory = "conversationhistory";
    37 Adminauditlogs = "adminauditlogs";
    38 Todosearch = "todosearch";
    39 Mycontacts = "mycontacts";
    40 Directory = "directory";
    41 Imcontactlist = "imcontactlist";
    42 Peopleconnect = "peopleconnect";
    43 Favorites = "favorites";
    44 Mecontact = "mecontact";
    45 Personmetadata = "personmetadata";
    46 Teamspaceactivity = "teamspaceactivity";
    47 Teamspacemessaging = "teamspacemessaging";
    48 Teamspaceworkitems = "teamspaceworkitems";
    49 Scheduled = "scheduled";
    50 Orionnotes = "orionnotes";
    51 Tagitems = "tagitems";
    52 Alltaggeditems = "alltaggeditems";
    53 Allcategorizeditems = "allcategorizeditems";
    54 Externalcontacts = "externalcontacts";
    55 Teamchat = "teamchat";
    56 Teamchathistory = "teamchathistory";
    57 Yammerdata = "yammerdata";
    58 Yammerroot = "yammerroot";
    59 Yammerinbound = "yammerinbound";
    60 Yammeroutbound = "yammeroutbound";
    61 Yammerfeeds = "yammerfeeds";
    62 Kaizaladata = "kaizaladata";
    63 Messageingestion = "messageingestion";
    64 Onedriveroot = "onedriveroot";
    65 Onedriverecylebin = "onedriverecylebin";
    66 Onedrivesystem = "onedrivesystem";
    67 Onedrivevolume = "onedrivevolume";
    68 Important = "important";
    69 Starred = "starred";
    70 Archive = "archive";
}
