/** The other half of key-shapes.ts: secrets that are told by what stands before them. The rules for a pattern stand there. */
import { HEX, type KeyShape, letters, sample, UUID } from './key-shape.ts';

/** Secrets that are known by what stands before them, in upper or lower case. What stands there stays. */
export const NAMED_SECRETS: readonly KeyShape[] = [
  {
    name: 'a header that authorizes: Authorization: Key (fal)',
    // A digit: "authorization: missing" is no secret.
    pattern: String.raw`(authorization(?:\\{0,8}["'])?\s{0,5}(?:[:=]\s{0,5}(?:\\{0,8}["'])?(?:bearer|basic|key|token)\s{1,5}|:\s{0,5}(?:\\{0,8}["'])?(?=[^\s"'\\&,;<>]{16})))(?=[^\s"'\\&,;<>]{0,99}[0-9])[^\s"'\\&,;<>]{8,}`,
    samples: [
      sample('Authorization: Key ', letters(24)),
      sample('{"Authorization":"Token ', letters(12), '"}'),
      sample('authorization: ', letters(24)),
    ],
  },
  {
    name: 'a header or a setting that holds a key: x-key (Flux), mj-api-secret, AccountKey (Azure), passwords',
    pattern: String.raw`((?:api[_-]?key|x-key|auth-key|subscription-key|(?:access|account|secret|private)[_-]?key|mj-api-secret|security-token|client_secret|password|passwd|(?:authorization|_token|_secret)(?==))(?:\\{0,8}["'])?\s{0,5}[:=]\s{0,5}(?:\\{0,8}["'])?)(?=[^\s"'\\&,;<>]{0,99}[0-9])[^\s"'\\&,;<>]{8,}`,
    samples: [
      sample('request headers: x-key: ', UUID, ', accept'),
      sample('{"X-Goog-Api-Key":"', letters(20), '"}'),
      sample(String.raw`{\"mj-api-secret\": \"`, letters(12), String.raw`\"}`),
      sample('authorization=', `${letters(10)}`),
      sample('AWS_SECRET_ACCESS_KEY=', `${letters(18)}/${letters(20)}+`),
      sample('{"SecretAccessKey": "', `${letters(19)}/${letters(20)}`, '"}'),
      sample('AccountName=shop;AccountKey=', `${letters(80)}+/==`, ';EndpointSuffix=core'),
      sample('Ocp-Apim-Subscription-Key: ', HEX, ' is'),
      sample('X-Auth-Key: ', `${HEX}01234`, ' is'),
      sample('SOME_CHAT_TOKEN=', letters(20), ' node'),
      sample('host=db user=postgres password=', 'hunter2hunter2', ' dbname=x'),
      sample('"password": "', 'hunter2hunter2', '"'),
    ],
  },
  {
    name: 'a password that is assigned',
    pattern: String.raw`((?:password|passwd|pwd)(?:\\{0,8}["'])?=(?:\\{0,8}["'])?)[^\s"'\\&,;<>]{4,}`,
    samples: [
      sample('host=db password=', 'correcthorse', ' dbname=x'),
      sample('Uid=sa;Pwd=', 'battery', ';Encrypt'),
    ],
  },
  {
    name: 'a part of an address',
    // The key of a file is its path.
    pattern: String.raw`([?&](?:key=(?![^\s"'\\&<>#]{0,99}(?:/|%2F|\.[a-z]))|(?:api[_-]?key|x-api-key|subscription-key|access_token|refresh_token|id_token|token|auth|secret|sig|signature|x-amz-signature|x-amz-credential|x-amz-security-token|x-goog-signature)=))[^\s"'\\&<>#]{6,}`,
    samples: ['key', 'api_key', 'x-api-key', 'access_token', 'token', 'sig', 'X-Amz-Signature'].map((name) =>
      sample(`GET https://images.example/a.png?w=1&${name}=`, 'abcdefgh', '&h=2 answered 403'),
    ),
  },
  {
    name: 'the password of a connection string',
    // These are pasted with all kinds of letters in them: it ends at the last @.
    pattern: String.raw`((?:postgres(?:ql)?|mysql|mariadb|mongodb(?:\+srv)?|rediss?|amqps?)://[^\s/?#@:"']*:(?=[^\s"'<>]{1,255}@))[^\s"'<>]+(?=@)`,
    samples: [
      sample('postgresql://postgres.ref:', 'p@ss/w0rd?', '@aws-0.pooler.supabase.com:5432/postgres refused'),
      sample('postgres://u:', 'secret', '@127.0.0.1/x'),
      ...['mysql://u', 'mongodb+srv://u', 'redis://', 'rediss://u', 'amqp://u'].map((before) =>
        sample(`${before}:`, 'p@ss/w0rd', '@db.example/x refused'),
      ),
    ],
  },
  {
    name: 'the password of any other address',
    pattern: String.raw`(://[^\s/?#@:"']*:)[^\s/?#"'<>]+(?=@)`,
    samples: [
      sample('proxy http://user:', 'secret', '@proxy.example:8080 answered 407'),
      sample('proxy http://user:', 's@cret', '@proxy.example:8080 answered 407'),
    ],
  },
  {
    name: 'a token in the place of a user',
    pattern: String.raw`(https?://)[^\s/?#@:"'\\<>]{8,}(?=:?@)`,
    samples: [
      sample('remote https://', letters(20), '@git.example/a.git refused'),
      sample('GET https://', 'tokentoken', ':@x.example'),
    ],
  },
  {
    name: 'incoming webhooks of Slack, Discord, Teams and Mattermost',
    pattern: String.raw`(hooks\.slack\.com/(?:services|workflows|triggers)/|discord(?:app)?\.com/api/webhooks/|(?:webhook\.office|outlook\.office|outlook\.office365)\.com/webhook(?:b2)?/|/hooks/(?=[a-z0-9]{26}))[A-Za-z0-9_/@-]{8,}`,
    samples: [
      sample('POST https://hooks.slack.com/services/', `T00000000/B00000000/${letters(24)}`, ' answered 404'),
      sample('https://discord.com/api/webhooks/', `123456789012345678/${letters(60)}`),
      sample(
        'https://acme.webhook.office.com/webhookb2/',
        `${UUID}@${UUID}/IncomingWebhook/${HEX}/${UUID}`,
        ' answered',
      ),
      sample('https://chat.example/hooks/', 'abc4efgh1jklmn0pqrstuvwxy7', ' answered 404'),
    ],
  },
];
