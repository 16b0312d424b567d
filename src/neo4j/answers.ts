import neo4j, { type Neo4jError } from 'neo4j-driver';

/** What a server says to a user and password: yes, that they are wrong, or nothing. */
export type Answer = 'YES' | 'WRONG_PASSWORD' | 'NONE';

/** Asks the server at an address whether it takes this user and password. Takes three seconds at the most. */
export const askServer = async (uri: string, user: string, password: string): Promise<Answer> => {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    connectionTimeout: 3_000,
    connectionAcquisitionTimeout: 3_000,
    maxTransactionRetryTime: 0,
    telemetryDisabled: true,
  });
  try {
    await driver.verifyAuthentication();
    await driver.verifyConnectivity();
    return 'YES';
  } catch (error) {
    return (error as Neo4jError).code?.startsWith('Neo.ClientError.Security') ? 'WRONG_PASSWORD' : 'NONE';
  } finally {
    await driver.close();
  }
};
